using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>
/// All values of one indicator, period and sex, and what follows from them. Quantiles are linear interpolations between the
/// two nearest values at position (n − 1)·p (Hyndman and Fan's type 7, PostgreSQL's percentile_cont), in exact decimals.
/// </summary>
public sealed class Distribution
{
    private readonly decimal[] _rising;

    /// <summary>Takes the values of everyone who has one.</summary>
    public Distribution(IEnumerable<decimal> values, Direction direction)
    {
        _rising = [.. values];
        Array.Sort(_rising);
        Direction = direction;
    }

    /// <summary>How many have a value.</summary>
    public int Count => _rising.Length;

    /// <summary>Which way is good.</summary>
    public Direction Direction { get; }

    /// <summary>Whether there are values enough for rank, median, quartiles and mean.</summary>
    public bool HasStatistics => Count >= ComparisonConsts.MinForStatistics;

    /// <summary>Whether there are values enough, and a direction, for colours.</summary>
    public bool HasBands => Direction != Direction.None && Count >= ComparisonConsts.MinForBands;

    /// <summary>⌊n/4⌋: how many places are best, and how many are worst. 0 without bands.</summary>
    public int BandSize => HasBands ? Count / 4 : 0;

    /// <summary>The value of the last place that is best; everyone at least as good is green.</summary>
    public decimal? BestLimit => HasBands ? AtPlace(BandSize) : null;

    /// <summary>The value of the last place that isn't worst; everyone strictly worse is red.</summary>
    public decimal? WorstLimit => HasBands ? AtPlace(Count - BandSize) : null;

    public decimal? Minimum => HasStatistics ? _rising[0] : null;

    public decimal? LowerQuartile => Quantile(1);

    public decimal? Median => Quantile(2);

    public decimal? UpperQuartile => Quantile(3);

    public decimal? Maximum => HasStatistics ? _rising[^1] : null;

    /// <summary>Every kommun counts the same, whatever its size.</summary>
    public decimal? Mean => HasStatistics ? _rising.Sum() / Count : null;

    /// <summary>Where a value of the set stands.</summary>
    /// <exception cref="ArgumentException">It isn't in the set.</exception>
    public Standing StandingOf(decimal value)
    {
        var lower = FirstAtLeast(value);
        var higher = Count - FirstAbove(value);
        return lower + higher < Count
            ? new Standing(Count, higher, lower, Direction)
            : throw new ArgumentException("Only a value of the set has a place in it.", nameof(value));
    }

    /// <summary>
    /// Whether the line between two bands runs between values that look the same when shown with <paramref name="decimals"/>:
    /// then the colour rests on digits that the reader can't see.
    /// </summary>
    public bool CutsInsideRounding(int decimals) =>
        HasBands && (LooksSame(BandSize, decimals) || LooksSame(Count - BandSize, decimals));

    /// <summary>Whether the line between two bands would run between equal values: those all get the better band, which then is larger.</summary>
    public bool CutsInsideTie => HasBands && (AtPlace(BandSize) == AtPlace(BandSize + 1) || AtPlace(Count - BandSize) == AtPlace(Count - BandSize + 1));

    private bool LooksSame(int place, int decimals)
    {
        var (inside, outside) = (AtPlace(place), AtPlace(place + 1));
        return inside != outside
            && Math.Round(inside, decimals, MidpointRounding.AwayFromZero) == Math.Round(outside, decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>The value at a place counted from 1, the best; from the highest when there is no direction.</summary>
    private decimal AtPlace(int place) => Direction == Direction.Lower ? _rising[place - 1] : _rising[Count - place];

    private decimal? Quantile(int quarters)
    {
        if (!HasStatistics)
        {
            return null;
        }

        var (index, remainder) = Math.DivRem((Count - 1) * quarters, 4);
        var below = _rising[index];
        return remainder == 0 ? below : below + ((_rising[index + 1] - below) * remainder / 4m);
    }

    private int FirstAtLeast(decimal value) => FirstWhere(v => v >= value);

    private int FirstAbove(decimal value) => FirstWhere(v => v > value);

    private int FirstWhere(Func<decimal, bool> holds)
    {
        var (from, to) = (0, _rising.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (holds(_rising[middle]))
            {
                to = middle;
            }
            else
            {
                from = middle + 1;
            }
        }

        return from;
    }
}
