using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>
/// Where one value stands among all kommuner's: three counts from which rank, share and band follow. The counts can come from
/// memory or from PostgreSQL; the rules stand here only.
/// </summary>
public readonly record struct Standing
{
    /// <param name="count">How many have a value, this one too.</param>
    /// <param name="higher">How many have a strictly higher value.</param>
    /// <param name="lower">How many have a strictly lower value.</param>
    /// <param name="direction">Which way is good.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts leave no room for the value itself.</exception>
    public Standing(int count, int higher, int lower, Direction direction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(higher);
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, higher + lower + 1);
        Count = count;
        Direction = direction;
        (Ahead, Behind) = direction == Direction.Lower ? (lower, higher) : (higher, lower);
    }

    /// <summary>How many have a value.</summary>
    public int Count { get; }

    /// <summary>Which way is good.</summary>
    public Direction Direction { get; }

    /// <summary>How many are strictly better; strictly higher when there is no direction.</summary>
    public int Ahead { get; }

    /// <summary>How many are strictly worse; strictly lower when there is no direction.</summary>
    public int Behind { get; }

    /// <summary>1 + those ahead, so that equals share the better place (1, 2, 2, 4). Null under four values.</summary>
    public int? Rank => Count < ComparisonConsts.MinForStatistics ? null : Ahead + 1;

    /// <summary>How many share the place, this one too.</summary>
    public int Tied => Count - Ahead - Behind;

    /// <summary>
    /// "Bättre än 78 %": those behind in percent of the others, rounded down so that it never says too much.
    /// Null under four values.
    /// </summary>
    public int? PercentBehind => Count < ComparisonConsts.MinForStatistics ? null : Behind * 100 / (Count - 1);

    /// <summary>
    /// The best ⌊n/4⌋ places are <see cref="Comparisons.Band.Best"/>, the last ⌊n/4⌋ are <see cref="Comparisons.Band.Worst"/>.
    /// A place is the shared place, so equals get the better band.
    /// </summary>
    public Band Band
    {
        get
        {
            if (Direction == Direction.None || Count < ComparisonConsts.MinForBands)
            {
                return Band.None;
            }

            var quarter = Count / 4;
            return Ahead < quarter ? Band.Best : Ahead >= Count - quarter ? Band.Worst : Band.Middle;
        }
    }
}
