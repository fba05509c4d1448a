using Benchmark.Indicators;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public class ValueChangeTests
{
    [Theory]
    [InlineData(Direction.Lower, 3.0, 3.5, Trend.Down, Judgement.Better)]
    [InlineData(Direction.Lower, 3.5, 3.0, Trend.Up, Judgement.Worse)]
    [InlineData(Direction.Higher, 3.5, 3.0, Trend.Up, Judgement.Better)]
    [InlineData(Direction.None, 3.5, 3.0, Trend.Up, Judgement.Neutral)]
    [InlineData(Direction.Higher, 3.04, 3.0, Trend.Unchanged, Judgement.Neutral)]
    public void The_arrow_follows_what_is_shown_and_the_judgement_the_direction(Direction direction, double now, double then, Trend trend, Judgement judgement)
    {
        var change = ValueChange.Between(Make(direction), ReportPeriod.T2(2019), (decimal)now, ReportPeriod.T2(2018), (decimal)then)!;
        (change.Trend, change.Judgement, change.AcrossVersions).ShouldBe((trend, judgement, false));
    }

    [Theory]
    [InlineData("2018-T2", "2019")]
    [InlineData("2018-01", "2019-02")]
    [InlineData("2018-08", "2019-T2")]
    [InlineData("2020-T2", "2019-T2")]
    public void Periods_of_other_kind_or_length_are_never_compared(string then, string now) =>
        ValueChange.Between(Make(Direction.Higher), ReportPeriod.Parse(now), 1, ReportPeriod.Parse(then), 2).ShouldBeNull();

    [Fact]
    public void A_new_definition_in_between_is_told()
    {
        var indicator = Make(Direction.Higher, lastPeriod: "2018");
        indicator.Update(Define(Direction.Higher, "2019", null, 2), 0);
        ValueChange.Between(indicator, ReportPeriod.ForYear(2019), 1, ReportPeriod.ForYear(2018), 2)!.AcrossVersions.ShouldBeTrue();
        ValueChange.Between(indicator, ReportPeriod.ForYear(2020), 1, ReportPeriod.ForYear(2019), 2)!.AcrossVersions.ShouldBeFalse();
    }

    [Fact]
    public void Earlier_periods_reach_equally_far_into_their_years() =>
        Comparability.EarlierThan(ReportPeriod.Month(2020, 2)).Select(p => p.Code).ShouldBe(["2019-02", "2018-02", "2017-02"]);

    [Theory]
    [InlineData(Direction.Higher, 5, 5, true)]
    [InlineData(Direction.Higher, 4, 5, false)]
    [InlineData(Direction.Lower, 4, 5, true)]
    [InlineData(Direction.None, 4, 5, null)]
    public void The_own_target_is_judged_by_direction(Direction direction, int outcome, int target, bool? reached) =>
        Comparability.ReachesTarget(direction, outcome, target).ShouldBe(reached);

    private static Indicator Make(Direction direction, string? lastPeriod = null)
    {
        var indicator = new Indicator("TST01");
        indicator.Update(Define(direction, null, lastPeriod, 1), 0);
        return indicator;
    }

    private static IndicatorDefinition Define(Direction direction, string? first, string? last, int version) => new(
        "TST01", "Prov", "Test", "Prov", "Test", "percent", 1, MeasurementKind.Rate, direction, false, [ReportPeriodKind.Year],
        "sfi", null, null, null, Disclosure.None, null, first, last, version, []);
}
