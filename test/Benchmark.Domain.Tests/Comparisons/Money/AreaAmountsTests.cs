using Benchmark.Indicators;
using Benchmark.Publishing;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Money;

public sealed class AreaAmountsTests
{
    [Fact]
    public void A_stated_net_cost_goes_before_the_one_that_follows() =>
        Amounts(("net-cost", 70, null), ("cost", 100, null), ("income", 20, null)).NetCost.ShouldBe(new StatedAmount(70, null, IsDerived: false));

    [Fact]
    public void A_net_cost_that_is_not_stated_is_cost_less_income_and_says_so()
    {
        Amounts(("cost", 100, null), ("income", 120, null)).NetCost.ShouldBe(new StatedAmount(-20, null, IsDerived: true));
        Amounts(("cost", 100, null)).NetCost.ShouldBeNull("an income that isn't known isn't zero");
        Amounts(("cost", 100, null), ("income", null, MissingReason.NotDelivered)).NetCost.ShouldBeNull();
    }

    [Fact]
    public void A_reason_for_no_net_cost_stands_also_beside_cost_and_income() =>
        Amounts(("net-cost", null, MissingReason.NotDelivered), ("cost", 100, null), ("income", 20, null)).NetCost
            .ShouldBe(new StatedAmount(null, MissingReason.NotDelivered, IsDerived: false));

    [Theory]
    [InlineData(FinanceNature.Cost, 100, 90, 10)]
    [InlineData(FinanceNature.Cost, 100, 110, -10)]
    [InlineData(FinanceNature.Net, 100, 110, -10)]
    [InlineData(FinanceNature.Income, 100, 110, 10)]
    [InlineData(FinanceNature.Grant, 100, 90, -10)]
    [InlineData(FinanceNature.Result, 0, 5, 5)]
    public void Variance_is_positive_when_it_is_good_for_the_board(FinanceNature nature, int budget, int outcome, int variance)
    {
        BudgetVariance.Of(nature, budget, outcome).ShouldBe(variance);
        BudgetVariance.Of(nature, null, outcome).ShouldBeNull();
        BudgetVariance.Of(nature, budget, null).ShouldBeNull();
    }

    [Theory]
    [InlineData("2018-T2", "2018-T2", true)]
    [InlineData("2017-T2", "2018-T2", false)]
    [InlineData("2018-T2", "2018", false)]
    [InlineData("2018", "2018", false)]
    [InlineData("2018", "2018-T1", true)]
    public void What_is_given_before_its_year_is_closed_is_preliminary(string period, string reportedAt, bool isPreliminary) =>
        Preliminary.Is(ReportPeriod.Parse(period), ReportPeriod.Parse(reportedAt)).ShouldBe(isPreliminary);

    private static AreaAmounts Amounts(params (string, decimal?, MissingReason?)[] lines) => new(lines);
}
