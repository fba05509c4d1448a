using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>The product's statistics against <see cref="SlowMethod"/>.</summary>
public class DistributionAgreementTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Agrees_on_ten_thousand_generated_cases()
    {
        var random = new Random(20181031);
        for (var number = 0; number < Cases; number++)
        {
            Agrees(Generate(random), (Direction)random.Next(3), $"case {number}");
        }
    }

    [RealDistributionFact]
    public void Agrees_on_a_real_distribution()
    {
        var columns = RealDistribution.Columns();
        columns.Count.ShouldBe(8);
        foreach (var (name, values) in columns)
        {
            values.Count.ShouldBe(290, name);
            values.Count(v => v is not null).ShouldBeGreaterThan(ComparisonConsts.MinForBands, name);
            foreach (var direction in Enum.GetValues<Direction>())
            {
                Agrees(values, direction, name);
            }
        }
    }

    private static void Agrees(IReadOnlyList<decimal?> all, Direction direction, string about)
    {
        var present = all.Where(v => v is not null).Select(v => v!.Value).ToList();
        var distribution = new Distribution(present, direction);
        var statistics = present.Count >= 4;
        foreach (var value in present.Distinct())
        {
            var standing = distribution.StandingOf(value);
            standing.Band.ShouldBe(SlowMethod.BandOf(all, value, direction), about);
            standing.Rank.ShouldBe(statistics ? SlowMethod.Rank(all, value, direction) : null, about);
            standing.PercentBehind.ShouldBe(statistics ? SlowMethod.PercentBehind(all, value, direction) : null, about);
            standing.Tied.ShouldBe(present.Count(v => v == value), about);
        }

        if (!statistics)
        {
            new[] { distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile, distribution.Mean }.ShouldAllBe(v => v == null, about);
            return;
        }

        decimal?[] quantiles = [distribution.LowerQuartile, distribution.Median, distribution.UpperQuartile];
        for (var quarters = 1; quarters <= 3; quarters++)
        {
            (4 * SlowMethod.Whole(quantiles[quarters - 1]!.Value)).ShouldBe(SlowMethod.FourTimesQuantile(all, quarters), about);
        }

        decimal.Round(distribution.Mean!.Value, 15).ShouldBe(decimal.Round(present.Aggregate(0m, (sum, v) => sum + v) / present.Count, 15), about);
    }

    // Few distinct values make many ties; lengths from nothing to a whole country; up to a third missing.
    private static List<decimal?> Generate(Random random)
    {
        var length = random.Next(4) switch { 0 => random.Next(4), 1 => random.Next(4, 12), 2 => random.Next(12, 60), _ => random.Next(290) };
        var distinct = random.Next(1, 60);
        var decimals = random.Next(0, 5);
        var divisor = (decimal)Math.Pow(10, decimals);
        var missing = random.Next(4) / 12.0;
        return [.. Enumerable.Range(0, length).Select(_ => random.NextDouble() < missing ? (decimal?)null : random.Next(-distinct, distinct) / divisor)];
    }
}
