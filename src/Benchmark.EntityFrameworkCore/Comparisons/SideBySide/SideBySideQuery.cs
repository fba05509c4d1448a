using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons.SideBySide;

/// <inheritdoc />
internal sealed class SideBySideQuery(BenchmarkDbContext db) : ISideBySideQuery
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<SideBySideValue>> GetAsync(IReadOnlyCollection<string> municipalityCodes, ReportPeriod period, CancellationToken cancellationToken = default)
    {
        var values = new List<SideBySideValue>();
        await db.ReadRowsAsync(SideBySideSql.Values, [municipalityCodes.ToArray(), period.Code], row => values.Add(new SideBySideValue(
            row.GetString(0),
            row.GetString(1),
            row.DecimalOrNull(2),
            row.EnumOrNull<MissingReason>(3),
            row.GetBoolean(4),
            row.GetBoolean(5),
            row.GetInt32(6),
            row.GetInt32(7),
            row.GetInt32(8))), cancellationToken);
        return values;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<PeriodCount>> GetPeriodsAsync(IReadOnlyCollection<string> municipalityCodes, CancellationToken cancellationToken = default)
    {
        var periods = new List<PeriodCount>();
        await db.ReadRowsAsync(SideBySideSql.Periods, [municipalityCodes.ToArray()], row => periods.Add(new PeriodCount(row.GetString(0), row.GetInt32(1))), cancellationToken);
        return periods;
    }
}
