using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Bands;

public sealed class BandQueryTests : IAsyncLifetime
{
    private static readonly string[] Indicators = ["EKB20", "EKB01", "PER01"];
    private static readonly ReportPeriod[] Periods = [ReportPeriod.T2(2020), ReportPeriod.ForYear(2020)];

    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 13).Select(n => ($"90{n:00}", $"Prov{n}", "99", "B3"))]);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Agrees_with_each_comparison_by_itself()
    {
        var random = new Random(20);
        foreach (var number in Enumerable.Range(1, 13))
        {
            foreach (var period in Periods)
            {
                // Few different values, so that many are equal; some have none.
                await _host.PublishAsync($"90{number:00}", period, [.. Indicators.SelectMany(code => new[] { Sex.Total, Sex.Women }.Select(sex =>
                    random.Next(6) == 0
                        ? new PublishedTestFigure(code, null, MissingReason.NotDelivered, sex)
                        : new PublishedTestFigure(code, random.Next(5) / 2m, Sex: sex)))]);
            }
        }

        var read = await ReadAsync();
        foreach (var set in read.GroupBy(r => (r.IndicatorCode, r.PeriodCode, r.Sex)))
        {
            var values = await _host.InAsync(null, services => services.GetRequiredService<IComparisonQuery>()
                .GetValuesAsync(set.Key.IndicatorCode, ReportPeriod.Parse(set.Key.PeriodCode), set.Key.Sex));
            var known = values.Where(v => v.Value is not null).ToDictionary(v => v.MunicipalityCode, v => v.Value!.Value);
            var distribution = new Distribution(known.Values, await DirectionAsync(set.Key.IndicatorCode));

            set.ToDictionary(r => r.MunicipalityCode, r => r.Value).OrderBy(r => r.Key).ShouldBe(known.OrderBy(k => k.Key));
            set.ShouldAllBe(r => r.Standing == distribution.StandingOf(r.Value));
            set.Select(r => r.Value).ShouldBeInOrder();
        }

        read.Select(r => (r.IndicatorCode, r.PeriodCode, r.Sex)).Distinct().Count().ShouldBe(Indicators.Length * Periods.Length * 2);
    }

    [Fact]
    public async Task Only_what_is_asked_for_and_current_outcomes_only()
    {
        var period = ReportPeriod.ForYear(2019);
        await _host.PublishAsync("9001", period, new PublishedTestFigure("EKB01", 100), new PublishedTestFigure("EKB20", 3), new PublishedTestFigure("EKB20", 2, Kind: ValueKind.Target));
        await _host.PublishAsync("9001", period, new PublishedTestFigure("EKB01", 120));
        await _host.PublishAsync("9001", ReportPeriod.ForYear(2018), new PublishedTestFigure("EKB01", 90));

        (await ReadAsync(period)).Select(r => (r.IndicatorCode, r.Value)).ShouldBe([("EKB01", 120m), ("EKB20", 3m)], ignoreOrder: true);
        (await ReadAsync(period, ["EKB01"])).Select(r => r.Value).ShouldBe([120m]);
        (await ReadAsync(null, ["EKB01"])).Select(r => r.PeriodCode).ShouldBe(["2018", "2019"]);
    }

    private Task<List<PlacedValue>> ReadAsync(ReportPeriod? period = null, IReadOnlyCollection<string>? indicators = null) => _host.InAsync(null, async services =>
    {
        var rows = new List<PlacedValue>();
        await foreach (var row in services.GetRequiredService<IBandQuery>().ReadAsync(period, indicators))
        {
            rows.Add(row);
        }

        return rows;
    });

    private Task<Direction> DirectionAsync(string code) => _host.InAsync(null, async services =>
        (await services.GetRequiredService<Data.BenchmarkDbContext>().FindAsync<Indicator>(code))!.Direction);
}
