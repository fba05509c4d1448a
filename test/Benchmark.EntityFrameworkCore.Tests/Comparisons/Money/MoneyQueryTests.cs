using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Money;

public sealed class MoneyQueryTests : IAsyncLifetime
{
    private const string Area = "feriearbeten";
    private static readonly ReportPeriod Period = ReportPeriod.T1(2020);
    private static readonly ReportPeriod Year = ReportPeriod.ForYear(2020);

    private BenchmarkTestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await BenchmarkTestHost.CreateAsync();
        await _host.SeedCatalogueAsync();
        await _host.AddMunicipalitiesAsync([.. Enumerable.Range(1, 6).Select(n => ($"90{n:00}", $"Prov{n}", "99", "B3"))]);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_period_keeps_the_forecast_of_its_own_report_when_a_later_one_has_come()
    {
        await _host.PublishAmountsAsync("9001", Period, Net(100), new(Area, 320, Kind: ValueKind.Forecast, Period: Year));
        await _host.PublishAmountsAsync("9001", ReportPeriod.T2(2020), Net(220), new(Area, 340, Kind: ValueKind.Forecast, Period: Year));

        (await LinesAsync(Period)).OrderBy(l => l.ReportedAt).Select(l => (l.Kind, l.Amount, l.IsCurrent, l.ReportedAt.Code)).ShouldBe(
            [(ValueKind.Outcome, 100m, true, "2020-T1"), (ValueKind.Forecast, 320m, false, "2020-T1"), (ValueKind.Forecast, 340m, true, "2020-T2")],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_comes_twice_and_nothing_from_other_kommuner_items_or_periods()
    {
        await _host.PublishAmountsAsync(
            "9001",
            Period,
            Net(100),
            new(Area, 50, "personnel"),
            new(Area, 40, Period: ReportPeriod.T1(2019)),
            new(Area, 300, Kind: ValueKind.Budget, Period: Year));
        await _host.PublishAmountsAsync("9002", Period, Net(7));
        (await LinesAsync(Period)).Select(l => l.Amount).ShouldBe([100m, 300m], ignoreOrder: true);
    }

    [Fact]
    public async Task Outcomes_are_the_current_ones_of_everyone_with_the_report_they_stand_in()
    {
        await _host.PublishAmountsAsync("9001", Period, Net(100));
        await _host.PublishAmountsAsync("9001", Period, Net(110));
        await _host.PublishAmountsAsync("9002", ReportPeriod.T1(2021), new PublishedTestAmount(Area, 70, Period: Period));
        await _host.PublishAmountsAsync("9003", ReportPeriod.T2(2020), Net(90));
        await _host.PublishAmountsAsync("9004", Period, new PublishedTestAmount(Area, null, Missing: MissingReason.NotDelivered), new("sfi", 1));

        var outcomes = await _host.AsHostAsync(s => s.GetRequiredService<IMoneyQuery>().GetOutcomesAsync([Area], Period));
        outcomes.OrderBy(o => o.MunicipalityCode).Select(o => (o.MunicipalityCode, o.Amount, o.Missing, o.ReportedAt.Code)).ShouldBe(
            [("9001", 110m, null, "2020-T1"), ("9002", 70m, null, "2021-T1"), ("9004", null, MissingReason.NotDelivered, "2020-T1")]);
    }

    [Fact]
    public async Task Coverage_counts_a_net_cost_as_the_page_does()
    {
        await _host.PublishAmountsAsync("9001", Period, Net(1));
        await _host.PublishAmountsAsync("9002", Period, new PublishedTestAmount(Area, 3, "cost"), new(Area, 2, "income"));
        await _host.PublishAmountsAsync("9003", Period, new PublishedTestAmount(Area, 3, "cost"));
        await _host.PublishAmountsAsync("9004", Period, new PublishedTestAmount(Area, null, Missing: MissingReason.NotDelivered), new(Area, 3, "cost"), new(Area, 2, "income"));
        await _host.PublishAmountsAsync("9005", Period, new PublishedTestAmount(FinanceCodes.BoardTotal, 3), new(Area, 3, Kind: ValueKind.Budget));

        var coverage = await _host.AsHostAsync(s => s.GetRequiredService<IMoneyQuery>().GetCoverageAsync());
        coverage.ShouldBe([new AreaCoverage(Area, "2020-T1", 2)]);

        var outcomes = await _host.AsHostAsync(s => s.GetRequiredService<IMoneyQuery>().GetOutcomesAsync([Area], Period));
        outcomes.GroupBy(o => o.MunicipalityCode)
            .Count(own => new AreaAmounts(own.Select(o => (o.ItemCode, o.Amount, o.Missing))).NetCost?.Value is not null)
            .ShouldBe(2);
    }

    [Fact]
    public async Task Periods_of_a_kommun_are_those_with_an_outcome_area_by_area()
    {
        await _host.PublishAmountsAsync("9001", Period, Net(1), new("sfi", 2), new("relationsvald", 3, Kind: ValueKind.Budget));
        await _host.PublishAmountsAsync("9001", ReportPeriod.T2(2020), Net(1));
        var periods = await _host.AsHostAsync(s => s.GetRequiredService<IMoneyQuery>().GetPeriodsOfMunicipalityAsync("9001"));
        periods.ShouldBe([new AreaPeriod(Area, "2020-T1"), new AreaPeriod("sfi", "2020-T1"), new AreaPeriod(Area, "2020-T2")], ignoreOrder: true);
    }

    private static PublishedTestAmount Net(decimal kronor) => new(Area, kronor);

    private Task<IReadOnlyList<MoneyLine>> LinesAsync(ReportPeriod period) =>
        _host.AsHostAsync(s => s.GetRequiredService<IMoneyQuery>().GetLinesAsync("9001", period));
}
