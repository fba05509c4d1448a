using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>
/// What is said of a group beside everyone: its own median and places. The colours always come from everyone.
/// </summary>
public sealed class GroupSummary
{
    private readonly Distribution _own;
    private readonly IReadOnlyList<decimal> _values;

    public GroupSummary(IEnumerable<decimal> values, Direction direction)
    {
        _values = [.. values];
        _own = new Distribution(_values, direction);
    }

    /// <summary>How many of the group have a value.</summary>
    public int Count => _own.Count;

    /// <summary>Null under four values.</summary>
    public decimal? Median => _own.Median;

    /// <summary>Unweighted; null under three contributing kommuner.</summary>
    public decimal? Mean => Count >= ComparisonConsts.MinForGroupMean ? _values.Sum() / Count : null;

    /// <summary>The place within the group; null under four values.</summary>
    public int? RankOf(decimal value) => _own.StandingOf(value).Rank;
}
