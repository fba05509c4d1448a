using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.SideBySide;

public sealed class SideBySideQueryTests : IAsyncLifetime
{
    private static readonly ReportPeriod Period = ReportPeriod.T2(2020);
    private static readonly string[] Codes = ["EKB20", "EKB01", "EKB21", "PER01"];

    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 12).Select(n => ($"90{n:00}", $"Prov{n}", "99", "B3"))]);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Counts_agree_with_the_values_of_everyone_ties_and_missing_ones_too()
    {
        var random = new Random(4712);
        foreach (var number in Enumerable.Range(1, 12))
        {
            await _host.PublishAsync($"90{number:00}", Period, [.. Codes.Select(code => random.Next(5) == 0
                ? new PublishedTestFigure(code, null, MissingReason.NotDelivered)
                : new PublishedTestFigure(code, random.Next(6)))]);
        }

        var all = await GetAsync([.. Enumerable.Range(1, 12).Select(n => $"90{n:00}")]);
        all.Count.ShouldBe(48);
        foreach (var value in (await GetAsync(["9003", "9007"])).Where(v => v.Value is not null))
        {
            var everyone = all.Where(v => v.IndicatorCode == value.IndicatorCode).Select(v => v.Value).OfType<decimal>().ToList();
            (value.Count, value.Higher, value.Lower).ShouldBe((everyone.Count, everyone.Count(v => v > value.Value), everyone.Count(v => v < value.Value)));
        }
    }

    [Fact]
    public async Task Other_periods_sexes_kinds_and_corrected_values_stay_out()
    {
        await _host.PublishAsync("9001", Period, new PublishedTestFigure("EKB20", 3));
        await _host.PublishAsync(
            "9001",
            Period,
            new PublishedTestFigure("EKB20", 4),
            new PublishedTestFigure("EKB20", 5, Sex: Sex.Women),
            new PublishedTestFigure("EKB20", 6, Kind: ValueKind.Target),
            new PublishedTestFigure("EKB20", 7, Period: ReportPeriod.ForYear(2020)));
        await _host.PublishAsync("9002", Period, new PublishedTestFigure("EKB20", 1));
        (await GetAsync(["9001"])).Select(v => (v.Value, v.Count, v.Lower, v.IsPreliminary)).ShouldBe([(4m, 2, 1, true)]);
    }

    [Fact]
    public async Task Periods_say_how_many_of_them_have_a_value()
    {
        await _host.PublishAsync("9001", Period, new PublishedTestFigure("EKB20", 3));
        await _host.PublishAsync("9002", Period, new PublishedTestFigure("EKB20", null, MissingReason.NotDelivered));
        await _host.PublishAsync("9002", ReportPeriod.ForYear(2019), new PublishedTestFigure("EKB20", 3));
        await _host.PublishAsync("9003", ReportPeriod.ForYear(2021), new PublishedTestFigure("EKB20", 3));
        var periods = await _host.AsHostAsync(s => s.GetRequiredService<ISideBySideQuery>().GetPeriodsAsync(["9001", "9002"]));
        periods.OrderBy(p => p.PeriodCode).ShouldBe([new PeriodCount("2019", 1), new PeriodCount("2020-T2", 1)]);
    }

    private Task<IReadOnlyList<SideBySideValue>> GetAsync(string[] municipalities) =>
        _host.AsHostAsync(s => s.GetRequiredService<ISideBySideQuery>().GetAsync(municipalities, Period));
}
