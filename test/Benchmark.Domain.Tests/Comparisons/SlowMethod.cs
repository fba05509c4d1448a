using System.Numerics;
using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>
/// The method once more, straight from its definition and with nothing shared: every pair is compared, every count is counted,
/// quantiles are fractions of whole numbers. Slow on purpose.
/// </summary>
internal static class SlowMethod
{
    private static readonly BigInteger Scale = BigInteger.Pow(10, 12);

    public static int Rank(IReadOnlyList<decimal?> all, decimal value, Direction direction) =>
        1 + all.Count(other => other is { } o && IsBetter(o, value, direction));

    public static int PercentBehind(IReadOnlyList<decimal?> all, decimal value, Direction direction)
    {
        var others = all.Count(other => other is not null) - 1;
        var worse = all.Count(other => other is { } o && IsBetter(value, o, direction));
        var percent = 0;
        while ((percent + 1) * others <= worse * 100)
        {
            percent++;
        }

        return percent;
    }

    /// <summary>Sorts the best first, cuts a quarter off each end, and lets equals of a better one be as good as it.</summary>
    public static Band BandOf(IReadOnlyList<decimal?> all, decimal value, Direction direction)
    {
        var present = all.Where(v => v is not null).Select(v => v!.Value).ToList();
        if (direction == Direction.None || present.Count < 8)
        {
            return Band.None;
        }

        var bestFirst = direction == Direction.Higher ? present.OrderDescending().ToList() : present.Order().ToList();
        var quarter = (present.Count - (present.Count % 4)) / 4;
        var bands = new List<Band>();
        for (var place = 1; place <= bestFirst.Count; place++)
        {
            bands.Add(place <= quarter ? Band.Best : place > bestFirst.Count - quarter ? Band.Worst : Band.Middle);
        }

        return bestFirst.Zip(bands).Where(p => p.First == value).Min(p => p.Second);
    }

    /// <summary>Type 7 in whole numbers: four times the quantile, times the scale.</summary>
    public static BigInteger FourTimesQuantile(IReadOnlyList<decimal?> all, int quarters)
    {
        var whole = all.Where(v => v is not null).Select(v => Whole(v!.Value)).Order().ToList();
        var position = (whole.Count - 1) * quarters;
        var below = whole[position / 4];
        var above = position % 4 == 0 ? below : whole[(position / 4) + 1];
        return (below * (4 - (position % 4))) + (above * (position % 4));
    }

    public static BigInteger Whole(decimal value) => new(value * (decimal)Scale);

    private static bool IsBetter(decimal one, decimal other, Direction direction) =>
        direction == Direction.Lower ? one < other : one > other;
}
