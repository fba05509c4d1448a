using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public class DistributionTests
{
    [Fact]
    public void The_best_and_the_worst_quarter_are_coloured_and_the_half_between()
    {
        var distribution = new Distribution(Enumerable.Range(1, 8).Select(n => (decimal)n), Direction.Lower);
        Bands(distribution, 1, 2, 3, 6, 7, 8).ShouldBe([Band.Best, Band.Best, Band.Middle, Band.Middle, Band.Worst, Band.Worst]);
        distribution.BandSize.ShouldBe(2);
        distribution.BestLimit.ShouldBe(2);
        distribution.WorstLimit.ShouldBe(6);
    }

    [Fact]
    public void Equals_share_the_better_band_at_both_lines()
    {
        var distribution = new Distribution([9, 8, 8, 7, 6, 3, 3, 1], Direction.Higher);
        Bands(distribution, 9, 8, 7, 6, 3, 1).ShouldBe([Band.Best, Band.Best, Band.Middle, Band.Middle, Band.Middle, Band.Worst]);
        distribution.StandingOf(8).Rank.ShouldBe(2);
        distribution.StandingOf(8).Tied.ShouldBe(2);
        distribution.StandingOf(7).Rank.ShouldBe(4);
    }

    [Fact]
    public void When_all_are_equal_all_are_first()
    {
        var standing = new Distribution(Enumerable.Repeat(5m, 12), Direction.Higher).StandingOf(5);
        (standing.Rank, standing.Band, standing.PercentBehind).ShouldBe((1, Band.Best, 0));
    }

    [Fact]
    public void Without_direction_nothing_is_coloured_and_the_highest_comes_first()
    {
        var distribution = new Distribution(Enumerable.Range(1, 20).Select(n => (decimal)n), Direction.None);
        distribution.StandingOf(20).Band.ShouldBe(Band.None);
        distribution.StandingOf(20).Rank.ShouldBe(1);
        distribution.BestLimit.ShouldBeNull();
    }

    [Theory]
    [InlineData(7, true, false)]
    [InlineData(8, true, true)]
    [InlineData(4, true, false)]
    [InlineData(3, false, false)]
    [InlineData(1, false, false)]
    public void Few_values_say_less(int count, bool statistics, bool bands)
    {
        var distribution = new Distribution(Enumerable.Range(1, count).Select(n => (decimal)n), Direction.Higher);
        (distribution.Median is not null).ShouldBe(statistics);
        (distribution.Mean is not null).ShouldBe(statistics);
        (distribution.StandingOf(1).Rank is not null).ShouldBe(statistics);
        (distribution.StandingOf(1).Band != Band.None).ShouldBe(bands);
    }

    [Fact]
    public void No_values_are_no_error()
    {
        var distribution = new Distribution([], Direction.Higher);
        distribution.Count.ShouldBe(0);
        distribution.Median.ShouldBeNull();
        Should.Throw<ArgumentException>(() => distribution.StandingOf(1));
    }

    [Fact]
    public void Better_than_is_rounded_down_and_of_the_others()
    {
        var distribution = new Distribution(Enumerable.Range(1, 62).Select(n => (decimal)n), Direction.Lower);
        distribution.StandingOf(12).Rank.ShouldBe(12);
        distribution.StandingOf(12).PercentBehind.ShouldBe(81);
        distribution.StandingOf(1).PercentBehind.ShouldBe(100);
        distribution.StandingOf(62).PercentBehind.ShouldBe(0);
    }

    [Fact]
    public void Quartiles_are_between_the_nearest_values()
    {
        var distribution = new Distribution([1, 2, 3, 4], Direction.None);
        (distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile).ShouldBe((1.75m, 2.5m, 3.25m));
    }

    [Fact]
    public void A_line_between_values_that_look_the_same_is_told()
    {
        decimal[] values = [3.44m, 3.41m, 3.34m, 3m, 2m, 1m, 0.9m, 0.1m];
        new Distribution(values, Direction.Higher).CutsInsideRounding(1).ShouldBeFalse();
        values[2] = 3.38m;
        new Distribution(values, Direction.Higher).CutsInsideRounding(1).ShouldBeTrue();
    }

    [Theory]
    [InlineData("9 8 7 6 5 4 3 2", false)]
    [InlineData("9 8 8 6 5 4 3 2", true)]
    [InlineData("9 8 7 6 5 3 3 2", true)]
    [InlineData("9 9 7 6 5 4 2 2", false)]
    [InlineData("9 8 8 6 5 4 3", false)]
    public void A_line_between_equal_values_is_told(string values, bool cuts) =>
        new Distribution(values.Split(' ').Select(v => decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture)), Direction.Higher).CutsInsideTie.ShouldBe(cuts);

    [Fact]
    public void A_group_mean_needs_three_and_a_group_median_four()
    {
        new GroupSummary([1, 2], Direction.Higher).Mean.ShouldBeNull();
        new GroupSummary([1, 2, 6], Direction.Higher).Mean.ShouldBe(3);
        new GroupSummary([1, 2, 6], Direction.Higher).Median.ShouldBeNull();
        var four = new GroupSummary([1, 2, 6, 7], Direction.Higher);
        (four.Median, four.RankOf(6)).ShouldBe((4m, 2));
    }

    private static IEnumerable<Band> Bands(Distribution distribution, params decimal[] values) =>
        values.Select(v => distribution.StandingOf(v).Band);
}
