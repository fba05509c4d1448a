using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed class ComparisonQueryTests : IAsyncLifetime
{
    private const string Rate = "EKB20";
    private const string Households = "EKB01";

    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 12).Select(n => ($"90{n:00}", $"Prov{n}", "99", "B3"))]);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Reads_one_period_and_sex_with_values_reasons_and_marks()
    {
        var period = ReportPeriod.T2(2020);
        await _host.PublishAsync("9001", period, new PublishedTestFigure(Rate, 3.4m), new PublishedTestFigure(Rate, 2.9m, Sex: Sex.Women));
        await _host.PublishAsync("9002", period, new PublishedTestFigure(Rate, null, MissingReason.Suppressed));
        await _host.PublishAsync("9003", period, new PublishedTestFigure(Rate, 9, Period: ReportPeriod.T1(2020)), new PublishedTestFigure(Rate, 8, Kind: ValueKind.Target));

        var total = await ValuesAsync(Rate, period, Sex.Total);
        total.OrderBy(v => v.MunicipalityCode).Select(v => (v.MunicipalityCode, v.Value, v.Missing, v.IsPreliminary)).ShouldBe(
        [
            ("9001", 3.4m, null, true),
            ("9002", null, MissingReason.Suppressed, true),
        ]);
        (await ValuesAsync(Rate, period, Sex.Women)).Select(v => v.Value).ShouldBe([2.9m]);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_what_it_corrects()
    {
        var period = ReportPeriod.ForYear(2019);
        await _host.PublishAsync("9001", period, new PublishedTestFigure(Households, 100));
        await _host.PublishAsync("9001", period, new PublishedTestFigure(Households, 120));
        (await ValuesAsync(Households, period)).Select(v => v.Value).ShouldBe([120m]);
        (await ProfileAsync("9001", period)).Single().Value.ShouldBe(120);
    }

    [Fact]
    public async Task The_earlier_value_is_the_nearest_of_the_same_kind_and_length()
    {
        var period = ReportPeriod.T2(2020);
        await _host.PublishAsync("9001", period, new PublishedTestFigure(Households, 100));
        await _host.PublishAsync("9001", ReportPeriod.T2(2018), new PublishedTestFigure(Households, 80));
        await _host.PublishAsync("9001", ReportPeriod.T2(2017), new PublishedTestFigure(Households, 70));
        await _host.PublishAsync("9001", ReportPeriod.ForYear(2019), new PublishedTestFigure(Households, 60));
        await _host.PublishAsync("9001", ReportPeriod.T2(2019), new PublishedTestFigure(Households, null, MissingReason.NotDelivered));
        await _host.PublishAsync("9002", period, new PublishedTestFigure(Households, 50));
        await _host.PublishAsync("9002", ReportPeriod.T2(2016), new PublishedTestFigure(Households, 40));

        var expected = new EarlierValue(ReportPeriod.T2(2018), 80);
        var values = (await ValuesAsync(Households, period)).ToDictionary(v => v.MunicipalityCode);
        values["9001"].Earlier.ShouldBe(expected with { IsPreliminary = true });
        values["9002"].Earlier.ShouldBeNull();
        (await ProfileAsync("9001", period)).Single().Past.ShouldBe(
        [
            new PastOutcome(ReportPeriod.T2(2019), null, MissingReason.NotDelivered, true),
            new PastOutcome(ReportPeriod.T2(2018), 80, null, true),
            new PastOutcome(ReportPeriod.T2(2017), 70, null, true),
        ]);
    }

    [Fact]
    public async Task The_profile_s_counts_agree_with_the_values_of_everyone()
    {
        var period = ReportPeriod.ForYear(2021);
        var random = new Random(4711);
        foreach (var number in Enumerable.Range(1, 12))
        {
            await _host.PublishAsync($"90{number:00}", period, [.. new[] { Rate, Households, "EKB21", "PER01" }.Select(code => random.Next(5) == 0
                ? new PublishedTestFigure(code, null, MissingReason.NotDelivered)
                : new PublishedTestFigure(code, random.Next(6)))]);
        }

        foreach (var number in Enumerable.Range(1, 12))
        {
            foreach (var row in (await ProfileAsync($"90{number:00}", period)).Where(r => r.Value is not null))
            {
                var all = (await ValuesAsync(row.IndicatorCode, period)).Where(v => v.Value is not null).Select(v => v.Value!.Value).ToList();
                new Standing(row.Count, row.Higher, row.Lower, Direction.Lower).ShouldBe(new Distribution(all, Direction.Lower).StandingOf(row.Value!.Value));
            }
        }
    }

    [Fact]
    public async Task The_profile_carries_the_own_target_and_the_reason_of_a_missing_value()
    {
        var period = ReportPeriod.ForYear(2021);
        await _host.PublishAsync(
            "9001",
            period,
            new PublishedTestFigure(Rate, 3),
            new PublishedTestFigure(Rate, 4, Kind: ValueKind.Target),
            new PublishedTestFigure("EKB21", null, MissingReason.NotApplicable));
        var profile = (await ProfileAsync("9001", period)).ToDictionary(r => r.IndicatorCode);
        (profile[Rate].Value, profile[Rate].Target).ShouldBe((3m, 4m));
        (profile["EKB21"].Value, profile["EKB21"].Missing).ShouldBe((null, MissingReason.NotApplicable));
    }

    [Fact]
    public async Task Coverage_counts_values_and_not_reasons()
    {
        var period = ReportPeriod.ForYear(2021);
        await _host.PublishAsync("9001", period, new PublishedTestFigure(Rate, 3));
        await _host.PublishAsync("9002", period, new PublishedTestFigure(Rate, null, MissingReason.NotDelivered));
        var coverage = await _host.AsHostAsync(s => s.GetRequiredService<IComparisonQuery>().GetCoverageAsync());
        coverage.ShouldBe([new Coverage(Rate, "2021", 1)]);
    }

    private Task<IReadOnlyList<MunicipalityValue>> ValuesAsync(string indicator, ReportPeriod period, Sex sex = Sex.Total) =>
        _host.AsHostAsync(s => s.GetRequiredService<IComparisonQuery>().GetValuesAsync(indicator, period, sex));

    private Task<IReadOnlyList<ProfileValue>> ProfileAsync(string municipality, ReportPeriod period) =>
        _host.AsHostAsync(s => s.GetRequiredService<IComparisonQuery>().GetProfileAsync(municipality, period));
}
