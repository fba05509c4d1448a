using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Money;

public sealed class MunicipalityMoneyTests : MoneySite
{
    private const string Work = "arbetsmarknadsinsatser";
    private const string Summer = "feriearbeten";
    private const string Support = "forsorjningsstod";

    [Fact]
    public async Task Only_equally_long_times_meet_and_a_variance_is_good_when_positive()
    {
        await Host.PublishAmountsAsync(
            "9001",
            Period,
            new(Work, 800),
            new(Work, 700, Kind: ValueKind.Budget),
            new(Work, 1200, Kind: ValueKind.Budget, Period: Year),
            new(Work, 1150, Kind: ValueKind.Forecast, Period: Year),
            new(Summer, 90),
            new(Summer, 120, Kind: ValueKind.Budget, Period: Year));

        var money = await MunicipalityAsync("9001");
        money.Period.ShouldBe("2020-T2");
        var work = Amounts(money, Work);
        (work.Budget!.Value, work.Variance, work.YearBudget!.Value, work.Forecast!.Value, work.ForecastVariance, work.ForecastAt)
            .ShouldBe((700, -100, 1200, 1150, 50, "2020-T2"));
        var summer = Amounts(money, Summer);
        (summer.Budget, summer.Variance, summer.YearBudget!.Value, summer.Forecast, summer.ForecastVariance).ShouldBe((null, null, 120, null, null));
        money.IsPreliminary.ShouldBeTrue();
    }

    [Fact]
    public async Task A_year_meets_its_budget_and_shows_the_last_forecast_before_it_was_over()
    {
        await Host.PublishAmountsAsync("9001", ReportPeriod.T1(2020), new(Work, 300), new(Work, 1100, Kind: ValueKind.Forecast, Period: Year));
        await Host.PublishAmountsAsync("9001", Period, new(Work, 800), new(Work, 1150, Kind: ValueKind.Forecast, Period: Year));
        await Host.PublishAmountsAsync("9001", Year, new(Work, 1190), new(Work, 1200, Kind: ValueKind.Budget));

        var year = Amounts(await MunicipalityAsync("9001", "2020"), Work);
        (year.NetCost!.Value, year.Variance, year.YearBudget!.Value, year.Forecast!.Value, year.ForecastVariance, year.ForecastAt)
            .ShouldBe((1190, 10, 1200, 1150, 50, "2020-T2"));
        Amounts(await MunicipalityAsync("9001", "2020-T1"), Work).Forecast!.Value.ShouldBe(1100, "what was foreseen then");
        (await MunicipalityAsync("9001", "2020")).IsPreliminary.ShouldBeFalse();
    }

    [Fact]
    public async Task A_forecast_that_a_later_report_repeats_belongs_to_the_period_it_was_made_at()
    {
        var march = ReportPeriod.Month(2020, 3);
        await Host.PublishAmountsAsync(
            "9001",
            Period,
            new(Work, 200, Period: march),
            new(Work, 1090, Kind: ValueKind.Forecast, Period: Year, AsOf: march),
            new(Work, 1150, Kind: ValueKind.Forecast, Period: Year));
        Amounts(await MunicipalityAsync("9001", "2020-03"), Work).ShouldSatisfyAllConditions(
            a => a.Forecast!.Value.ShouldBe(1090),
            a => a.ForecastAt.ShouldBe("2020-03"));
    }

    [Fact]
    public async Task Missing_is_not_zero_and_a_computed_net_cost_says_so()
    {
        await Host.PublishAmountsAsync(
            "9001",
            Period,
            new(Work, 900, "cost"),
            new(Work, 100, "income"),
            new(Summer, null, Missing: MissingReason.NotDelivered),
            new("sfi", 0),
            new("relationsvald", 50, "cost"));
        var money = await MunicipalityAsync("9001");
        (Amounts(money, Work).NetCost!.Value, Amounts(money, Work).NetCost!.Source).ShouldBe((800, FigureSource.OwnProcessing));
        (Area(money, Summer).PerInhabitant, Amounts(money, Summer).NetCost!.Missing).ShouldBe((null, MissingReason.NotDelivered));
        (Area(money, "sfi").PerInhabitant, Amounts(money, "sfi").NetCost!.Source).ShouldBe((0, FigureSource.Municipality));
        (Area(money, "relationsvald").PerInhabitant, Amounts(money, "relationsvald").NetCost).ShouldBe((null, null));
    }

    [Fact]
    public async Task Beside_the_amount_per_inhabitant_stands_the_median_of_everyone_from_four_on()
    {
        foreach (var number in Enumerable.Range(1, 4))
        {
            await Host.PublishAmountsAsync($"900{number}", Period, new(Work, number * number * 1000m), number < 4 ? new(Summer, 1000m) : new("sfi", 1));
        }

        await Host.PublishAmountsAsync("9005", Year, new PublishedTestAmount(Work, 9_999_999));
        var money = await MunicipalityAsync("9002", "2020-T2");
        (Area(money, Work).PerInhabitant, Area(money, Work).Median, Area(money, Work).Count).ShouldBe((2, 2.5m, 4));
        (Area(money, Summer).PerInhabitant, Area(money, Summer).Median, Area(money, Summer).Count).ShouldBe((0.5m, null, 3));
        money.Population.ShouldBe(new PopulationDto(2000, new DateOnly(2020, 12, 31)));
    }

    [Fact]
    public async Task Per_household_is_only_where_the_households_of_the_area_are_counted()
    {
        await Host.PublishAmountsAsync("9001", Period, new(Support, 90_000), new("forsorjningsstod-flykting", 10_000), new(Work, 800), new("ekonomiskt-bistand-ovrigt", 700));
        await Host.PublishAsync("9001", Period, new PublishedTestFigure("EKB01", 30), new PublishedTestFigure("FLY02", null, MissingReason.Suppressed));
        var money = await MunicipalityAsync("9001");
        Area(money, Support).PerHousehold.ShouldSatisfyAllConditions(
            h => h!.Households.Code.ShouldBe("EKB01"),
            h => (h!.Count, h.Value, h.Missing).ShouldBe((30, 3000, null)));
        Area(money, "forsorjningsstod-flykting").PerHousehold.ShouldSatisfyAllConditions(
            h => h!.Households.Code.ShouldBe("FLY02"),
            h => (h!.Count, h.Value, h.Missing).ShouldBe((null, null, MissingReason.Suppressed)));
        Area(money, Work).PerHousehold.ShouldBeNull();
        Area(money, "ekonomiskt-bistand-ovrigt").PerHousehold.ShouldBeNull();
    }

    [Fact]
    public async Task An_area_says_what_it_is_part_of_and_stands_after_it_and_totals_stand_apart_by_board()
    {
        await Host.PublishAmountsAsync("9001", "Arbetslivsnämnden", Period, new(Summer, 1), new(Work, 2), new(FinanceCodes.BoardTotal, 3));
        await Host.PublishAmountsAsync("9001", "Vuxenutbildningsnämnden", Period, new("sfi", 4), new(FinanceCodes.BoardTotal, 5));
        var money = await MunicipalityAsync("9001");
        money.Areas.Select(a => (a.Area.Code, a.Area.Parent?.Code)).ShouldBe([(Work, null), (Summer, Work), ("sfi", "vuxenutbildning")]);
        money.BoardTotals.Select(t => (t.BoardName, t.Amounts.NetCost!.Value)).ShouldBe([("Arbetslivsnämnden", 3), ("Vuxenutbildningsnämnden", 5)]);
    }

    [Fact]
    public async Task A_kommun_without_amounts_is_no_error_and_an_unknown_one_is()
    {
        (await MunicipalityAsync("9006")).Period.ShouldBeNull();
        (await MunicipalityAsync("9006", "2019")).Areas.ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => MunicipalityAsync("atlantis"))).Code.ShouldBe(BenchmarkErrorCodes.Comparisons.UnknownMunicipality);
        (await Should.ThrowAsync<BusinessException>(() => MunicipalityAsync("9006", "2019-T9"))).Code.ShouldBe(BenchmarkErrorCodes.Comparisons.UnknownPeriod);
        (await Should.ThrowAsync<BusinessException>(() => MunicipalityAsync("9006", "2090"))).Code.ShouldBe(BenchmarkErrorCodes.Comparisons.PeriodNotBegun);
    }

    private static AreaAmountsDto Area(MunicipalityMoneyDto money, string code) => money.Areas.Single(a => a.Area.Code == code);

    private static BudgetedAmountsDto Amounts(MunicipalityMoneyDto money, string code) => Area(money, code).Amounts;
}
