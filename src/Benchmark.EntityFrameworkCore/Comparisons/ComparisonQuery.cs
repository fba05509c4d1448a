using System.Data.Common;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>Reads by plain commands on the context's connection: a comparison is hundreds of small rows and needs no tracking.</summary>
internal sealed class ComparisonQuery(BenchmarkDbContext db) : IComparisonQuery
{
    // A few more than there are kommuner, so that nothing needs to grow.
    private const int UsualCount = 300;

    /// <inheritdoc />
    public async Task<IReadOnlyList<MunicipalityValue>> GetValuesAsync(string indicatorCode, ReportPeriod period, Sex sex, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ReportPeriod> periods = [period, .. Comparability.EarlierThan(period)];
        string[] codes = [.. periods.Select(p => p.Code)];
        var current = new Dictionary<string, MunicipalityValue>(UsualCount, StringComparer.Ordinal);
        var earlier = new Dictionary<string, (int Distance, decimal Value, bool IsDerived, bool IsPreliminary)>(UsualCount, StringComparer.Ordinal);
        var hidden = new Dictionary<string, int>(StringComparer.Ordinal);
        await ReadAsync(ComparisonSql.Values, [indicatorCode, codes, (int)sex], row =>
        {
            var municipality = row.GetString(0);
            var distance = row.GetInt32(1) - 1;
            if (distance == 0)
            {
                current[municipality] = new MunicipalityValue(municipality, Decimal(row, 2), Missing(row, 3), row.GetBoolean(4), row.GetBoolean(5));
            }
            else if (Decimal(row, 2) is { } value && (!earlier.TryGetValue(municipality, out var nearest) || distance < nearest.Distance))
            {
                earlier[municipality] = (distance, value, row.GetBoolean(4), row.GetBoolean(5));
            }
            else if (Missing(row, 3) == MissingReason.Suppressed)
            {
                hidden[municipality] = Math.Min(distance, hidden.GetValueOrDefault(municipality, distance));
            }
        }, cancellationToken);

        foreach (var (municipality, past) in earlier)
        {
            Of(municipality).Earlier = new EarlierValue(periods[past.Distance], past.Value, past.IsDerived, past.IsPreliminary);
        }

        foreach (var (municipality, distance) in hidden.Where(h => !earlier.TryGetValue(h.Key, out var past) || h.Value < past.Distance))
        {
            Of(municipality).HiddenIn = periods[distance];
        }

        return [.. current.Values];

        MunicipalityValue Of(string municipality)
        {
            if (!current.TryGetValue(municipality, out var value))
            {
                current[municipality] = value = new MunicipalityValue(municipality, null, MissingReason.NotYetCollected, false, false);
            }

            return value;
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SeriesValue>> GetSeriesAsync(string indicatorCode, IReadOnlyCollection<ReportPeriod> periods, IReadOnlyCollection<Sex> sexes, CancellationToken cancellationToken = default)
    {
        var byCode = periods.ToDictionary(p => p.Code, StringComparer.Ordinal);
        var values = new List<SeriesValue>();
        await ReadAsync(ComparisonSql.Series, [indicatorCode, byCode.Keys.ToArray(), sexes.Select(s => (int)s).ToArray()], row => values.Add(new SeriesValue(
            row.GetString(0),
            byCode[row.GetString(1)],
            (Sex)row.GetInt32(2),
            Decimal(row, 3),
            Missing(row, 4),
            row.GetBoolean(5))), cancellationToken);
        return values;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ProfileValue>> GetProfileAsync(string municipalityCode, ReportPeriod period, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ReportPeriod> periods = [period, .. Comparability.EarlierThan(period)];
        string[] codes = [.. periods.Select(p => p.Code)];
        var values = new List<ProfileValue>();
        var past = new List<(string Indicator, PastOutcome Outcome)>();
        await ReadAsync(ComparisonSql.Profile, [municipalityCode, codes, period.Code], row =>
        {
            var distance = Array.IndexOf(codes, row.GetString(1));
            if (distance == 0)
            {
                values.Add(new ProfileValue(row.GetString(0), Decimal(row, 2), Missing(row, 3), row.GetBoolean(4), row.GetBoolean(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), Decimal(row, 9)));
            }
            else
            {
                past.Add((row.GetString(0), new PastOutcome(periods[distance], Decimal(row, 2), Missing(row, 3), row.GetBoolean(5))));
            }
        }, cancellationToken);

        var byIndicator = past.ToLookup(p => p.Indicator, p => p.Outcome, StringComparer.Ordinal);
        return [.. values.Select(v => v with { Past = [.. byIndicator[v.IndicatorCode].OrderByDescending(o => o.Period)] })];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Coverage>> GetCoverageAsync(CancellationToken cancellationToken = default)
    {
        var coverage = new List<Coverage>();
        await ReadAsync(ComparisonSql.Coverage, [], row => coverage.Add(new Coverage(row.GetString(0), row.GetString(1), row.GetInt32(2))), cancellationToken);
        return coverage;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<PeriodCount>> GetPeriodsOfIndicatorAsync(string indicatorCode, CancellationToken cancellationToken = default) =>
        PeriodsAsync(ComparisonSql.PeriodsOfIndicator, indicatorCode, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PeriodCount>> GetPeriodsOfMunicipalityAsync(string municipalityCode, CancellationToken cancellationToken = default) =>
        PeriodsAsync(ComparisonSql.PeriodsOfMunicipality, municipalityCode, cancellationToken);

    private async Task<IReadOnlyList<PeriodCount>> PeriodsAsync(string sql, string code, CancellationToken cancellationToken)
    {
        var periods = new List<PeriodCount>();
        await ReadAsync(sql, [code], row => periods.Add(new PeriodCount(row.GetString(0), row.GetInt32(1))), cancellationToken);
        return periods;
    }

    private static decimal? Decimal(DbDataReader row, int column) => row.DecimalOrNull(column);

    private static MissingReason? Missing(DbDataReader row, int column) => row.EnumOrNull<MissingReason>(column);

    private Task ReadAsync(string sql, object[] parameters, Action<DbDataReader> take, CancellationToken cancellationToken) =>
        db.ReadRowsAsync(sql, parameters, take, cancellationToken);
}
