using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Money;

public sealed class AreaMoneyTests : MoneySite
{
    private const string Support = "forsorjningsstod";

    // Per inhabitant: 10, 20, 20, 40 kr; the fifth has a reason and the sixth another area.
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var (number, perInhabitant) in new[] { (1, 10), (2, 20), (3, 20), (4, 40) })
        {
            await Host.PublishAmountsAsync($"900{number}", Period, new PublishedTestAmount(Support, number * perInhabitant * 1000m));
        }

        await Host.PublishAmountsAsync("9005", Period, new PublishedTestAmount(Support, null, Missing: MissingReason.NotDelivered));
        await Host.PublishAmountsAsync("9006", Period, new PublishedTestAmount("sfi", 5));
    }

    [Fact]
    public async Task From_the_highest_with_ties_and_statistics_of_everyone()
    {
        var money = await AreaAsync(new GetAreaMoneyDto(Support, Municipality: "9001"));
        money.Period.ShouldBe("2020-T2");
        money.Rows.Select(r => (r.Municipality.Name, r.Value, r.Rank, r.IsOwn)).ShouldBe(
            [("Prov 4", 40, 1, false), ("Prov 2", 20, 2, false), ("Prov 3", 20, 2, false), ("Prov 1", 10, 4, true)]);
        (money.Statistics.Count, money.Statistics.Median, money.Statistics.BandSize).ShouldBe((4, 20, 0));
        money.Missing.Select(m => (m.Municipality.Code, m.Reason)).ShouldBe([("9005", MissingReason.NotDelivered), ("9006", MissingReason.NotYetCollected)]);
        (money.Note.WithValue, money.Note.Members, money.Note.Preliminary, money.Note.PopulationDate).ShouldBe((4, 6, 4, null));
    }

    [Fact]
    public async Task Years_and_eight_months_never_meet_and_under_four_nothing_is_said_of_everyone()
    {
        await Host.PublishAmountsAsync("9006", Year, new PublishedTestAmount(Support, 1));
        var year = await AreaAsync(new GetAreaMoneyDto(Support, "2020"));
        year.Rows.Select(r => (r.Municipality.Code, r.Rank, r.IsPreliminary)).ShouldBe([("9006", null, false)]);
        year.Statistics.Median.ShouldBeNull();
        (await AreaAsync(new GetAreaMoneyDto(Support, "2020-T2"))).Rows.Count.ShouldBe(4);
        (await AreaAsync(new GetAreaMoneyDto(Support))).Period.ShouldBe("2020-T2", "the year has one kommun only");
        (await AreaAsync(new GetAreaMoneyDto(Support, Municipality: "9006"))).Period.ShouldBe("2020", "the own kommun has only that");
    }

    [Fact]
    public async Task Inhabitants_of_another_year_are_said_to_be()
    {
        await Host.PublishAmountsAsync("9001", ReportPeriod.T2(2016), new PublishedTestAmount(Support, 1000));
        (await AreaAsync(new GetAreaMoneyDto(Support, "2016-T2"))).Note.PopulationDate.ShouldBe(new DateOnly(2020, 12, 31));
    }

    [Fact]
    public async Task Per_household_divides_by_the_published_count_and_keeps_its_reason()
    {
        await Host.PublishAsync("9001", Period, new PublishedTestFigure("EKB01", 5));
        await Host.PublishAsync("9002", Period, new PublishedTestFigure("EKB01", null, MissingReason.Suppressed));
        await Host.PublishAsync("9003", Period, new PublishedTestFigure("EKB01", 0));
        var money = await AreaAsync(new GetAreaMoneyDto(Support, Measure: MoneyMeasure.Household));
        money.Households!.Code.ShouldBe("EKB01");
        money.Rows.Select(r => (r.Municipality.Code, r.Value, r.NetCost, r.DividedBy)).ShouldBe([("9001", 2000, 10_000, 5)]);
        money.Missing.Select(m => (m.Municipality.Code, m.Reason)).ShouldBe(
        [
            ("9002", MissingReason.Suppressed),
            ("9003", MissingReason.NotApplicable),
            ("9004", MissingReason.NotYetCollected),
            ("9005", MissingReason.NotDelivered),
            ("9006", MissingReason.NotYetCollected),
        ]);
    }

    [Fact]
    public async Task A_net_cost_that_is_computed_here_is_told_apart()
    {
        await Host.PublishAmountsAsync("9006", Period, new PublishedTestAmount(Support, 90_000, "cost"), new PublishedTestAmount(Support, 30_000, "income"));
        var money = await AreaAsync(new GetAreaMoneyDto(Support));
        var row = money.Rows.Single(r => r.Municipality.Code == "9006");
        (row.NetCost, row.Value, row.NetCostSource).ShouldBe((60_000, 10, FigureSource.OwnProcessing));
        money.Note.Derived.ShouldBe(1);
    }

    [Fact]
    public async Task Areas_are_listed_with_periods_parts_and_measures()
    {
        var list = await Host.AsHostAsync(s => s.GetRequiredService<IMoneyAppService>().GetAreasAsync());
        list.Areas.Select(a => (a.Area.Code, a.Area.Parent!.Code, a.HasHouseholds, a.Periods.Single())).ShouldBe(
        [
            (Support, "ekonomiskt-bistand", true, new PeriodChoiceDto("2020-T2", 4)),
            ("sfi", "vuxenutbildning", false, new PeriodChoiceDto("2020-T2", 1)),
        ]);
        (await AreaAsync(new GetAreaMoneyDto("vuxenutbildning"))).ShouldSatisfyAllConditions(
            a => a.Period.ShouldBeNull(),
            a => a.Rows.ShouldBeEmpty(),
            a => a.Area.Parts.Select(p => p.Code).ShouldContain("sfi"));
    }

    [Fact]
    public async Task A_new_publication_is_seen_at_once()
    {
        (await AreaAsync(new GetAreaMoneyDto(Support))).Rows.Count.ShouldBe(4);
        await Host.PublishAmountsAsync("9006", Period, new PublishedTestAmount(Support, 1));
        (await AreaAsync(new GetAreaMoneyDto(Support))).Rows.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("trolleri", MoneyMeasure.Inhabitant, null, null, BenchmarkErrorCodes.Comparisons.UnknownArea)]
    [InlineData(FinanceCodes.BoardTotal, MoneyMeasure.Inhabitant, null, null, BenchmarkErrorCodes.Comparisons.TotalNotComparable)]
    [InlineData("sfi", MoneyMeasure.Household, null, null, BenchmarkErrorCodes.Comparisons.NoHouseholds)]
    [InlineData(Support, MoneyMeasure.Inhabitant, "2020-T9", null, BenchmarkErrorCodes.Comparisons.UnknownPeriod)]
    [InlineData(Support, MoneyMeasure.Inhabitant, "2090", null, BenchmarkErrorCodes.Comparisons.PeriodNotBegun)]
    [InlineData(Support, MoneyMeasure.Inhabitant, null, "atlantis", BenchmarkErrorCodes.Comparisons.UnknownMunicipality)]
    public async Task What_is_not_there_is_an_error_that_has_a_name(string area, MoneyMeasure measure, string? period, string? municipality, string code)
    {
        var error = await Should.ThrowAsync<BusinessException>(() => AreaAsync(new GetAreaMoneyDto(area, period, measure, municipality)));
        error.Code.ShouldBe(code);
    }
}
