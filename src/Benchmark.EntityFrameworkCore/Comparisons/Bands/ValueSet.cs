using System.Data.Common;
using Benchmark.Indicators;

namespace Benchmark.Comparisons.Bands;

/// <summary>The values of one indicator, period and sex, lowest first, while they are read.</summary>
internal sealed class ValueSet
{
    private readonly List<(string Municipality, decimal Value, bool IsDerived, bool IsPreliminary)> _rising = [];
    private string _indicator = string.Empty;
    private string _period = string.Empty;
    private Sex _sex;

    /// <summary>Whether the row belongs to it.</summary>
    public bool IsOf(DbDataReader row) =>
        _sex == (Sex)row.GetInt32(2) && _period == row.GetString(1) && _indicator == row.GetString(0);

    /// <summary>Forgets what was, for the row's set.</summary>
    public void Begin(DbDataReader row)
    {
        _rising.Clear();
        (_indicator, _period, _sex) = (row.GetString(0), row.GetString(1), (Sex)row.GetInt32(2));
    }

    public void Add(DbDataReader row) => _rising.Add((row.GetString(3), row.GetDecimal(4), row.GetBoolean(5), row.GetBoolean(6)));

    /// <summary>Each value with its place; equals have the same number below and above them.</summary>
    public IEnumerable<PlacedValue> Places(IReadOnlyDictionary<string, Direction> directions)
    {
        for (var from = 0; from < _rising.Count;)
        {
            var to = from + 1;
            while (to < _rising.Count && _rising[to].Value == _rising[from].Value)
            {
                to++;
            }

            var standing = new Standing(_rising.Count, _rising.Count - to, from, directions[_indicator]);
            for (; from < to; from++)
            {
                var (municipality, value, isDerived, isPreliminary) = _rising[from];
                yield return new PlacedValue(_indicator, _period, _sex, municipality, value, isDerived, isPreliminary, standing);
            }
        }
    }
}
