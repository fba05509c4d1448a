using System.Data;
using System.Data.Common;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Benchmark.Comparisons;

/// <summary>Reads by plain commands on the context's connection: a comparison is hundreds of small rows and needs no tracking.</summary>
internal sealed class ComparisonQuery(BenchmarkDbContext db) : IComparisonQuery
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<MunicipalityValue>> GetValuesAsync(string indicatorCode, ReportPeriod period, Sex sex, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ReportPeriod> parsed = [period, .. Comparability.EarlierThan(period)];
        string[] periods = [.. parsed.Select(p => p.Code)];
        var current = new List<MunicipalityValue>();
        var earlier = new Dictionary<string, (int Distance, decimal Value)>(StringComparer.Ordinal);
        await ReadAsync(ComparisonSql.Values, [indicatorCode, periods, (int)sex], row =>
        {
            var municipality = row.GetString(0);
            var distance = Array.IndexOf(periods, row.GetString(1));
            if (distance == 0)
            {
                current.Add(new MunicipalityValue(municipality, Decimal(row, 2), Missing(row, 3), row.GetBoolean(4), row.GetBoolean(5)));
            }
            else if (Decimal(row, 2) is { } value && (!earlier.TryGetValue(municipality, out var nearest) || distance < nearest.Distance))
            {
                earlier[municipality] = (distance, value);
            }
        }, cancellationToken);

        foreach (var value in current)
        {
            value.Earlier = earlier.TryGetValue(value.MunicipalityCode, out var past)
                ? new EarlierValue(parsed[past.Distance], past.Value)
                : null;
        }

        return current;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ProfileValue>> GetProfileAsync(string municipalityCode, ReportPeriod period, CancellationToken cancellationToken = default)
    {
        var values = new List<ProfileValue>();
        await ReadAsync(ComparisonSql.Profile, [municipalityCode, period.Code, Comparability.EarlierThan(period).Select(p => p.Code).ToArray()], row => values.Add(new ProfileValue(
            row.GetString(0),
            Decimal(row, 1),
            Missing(row, 2),
            row.GetBoolean(3),
            row.GetBoolean(4),
            row.GetInt32(5),
            row.GetInt32(6),
            row.GetInt32(7),
            row.IsDBNull(8) ? null : new EarlierValue(ReportPeriod.Parse(row.GetString(8)), row.GetDecimal(9)),
            Decimal(row, 10))), cancellationToken);
        return values;
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

    private static decimal? Decimal(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDecimal(column);

    private static MissingReason? Missing(DbDataReader row, int column) => row.IsDBNull(column) ? null : (MissingReason)row.GetInt32(column);

    private async Task ReadAsync(string sql, object[] parameters, Action<DbDataReader> take, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var opened = connection.State == ConnectionState.Closed;
        if (opened)
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
        }

        try
        {
            await using var command = new NpgsqlCommand(sql, connection);
            foreach (var parameter in parameters)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = parameter });
            }

            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                take(reader);
            }
        }
        finally
        {
            if (opened)
            {
                await db.Database.CloseConnectionAsync();
            }
        }
    }
}
