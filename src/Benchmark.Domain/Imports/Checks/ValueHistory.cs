using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>What other reports have said of each row, whatever the period.</summary>
/// <typeparam name="TRow">What tells rows apart, but for the period.</typeparam>
internal sealed class ValueHistory<TRow>
    where TRow : notnull
{
    private readonly Dictionary<TRow, List<EarlierValue>> _values = [];

    public void Add(TRow row, EarlierValue value)
    {
        if (!_values.TryGetValue(row, out var values))
        {
            _values[row] = values = [];
        }

        values.Add(value);
    }

    /// <summary>The value of the latest period up to <paramref name="period"/>; what was added first of those for the same period. A draft counts only where nothing is adopted.</summary>
    public EarlierValue? Newest(TRow row, ReportPeriod period)
    {
        var values = _values.GetValueOrDefault(row) ?? [];
        return Latest(values.Where(v => v.IsAdopted)) ?? Latest(values.Where(v => !v.IsAdopted));

        EarlierValue? Latest(IEnumerable<EarlierValue> some) =>
            some.Where(v => v.Period <= period).OrderByDescending(v => v.Period).Cast<EarlierValue?>().FirstOrDefault();
    }
}
