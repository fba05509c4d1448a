using System.Runtime.CompilerServices;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Benchmark.Comparisons.Bands;

/// <summary>
/// Reads the values in the order of their index, so that each set lies together and sorted already: places follow from
/// where equals begin and end, and the rule of <see cref="Standing"/> is the only one there is.
/// </summary>
internal sealed class BandQuery(BenchmarkDbContext db) : IBandQuery
{
    private const string Values = """
        select indicator_code, period_code, sex, municipality_code, value, is_derived, is_preliminary
        from published_figures
        where kind = 1 and value is not null and is_current and as_of_code is null
        """;

    private const string Order = " order by indicator_code, period_code, kind, sex, value";

    /// <inheritdoc />
    public async IAsyncEnumerable<PlacedValue> ReadAsync(
        ReportPeriod? period = null,
        IReadOnlyCollection<string>? indicatorCodes = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var directions = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, i => i.Direction, cancellationToken);
        await using var held = await db.HoldConnectionAsync(cancellationToken);
        await using var command = Command((NpgsqlConnection)db.Database.GetDbConnection(), period, indicatorCodes);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var set = new ValueSet();
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!set.IsOf(reader))
            {
                foreach (var placed in set.Places(directions))
                {
                    yield return placed;
                }

                set.Begin(reader);
            }

            set.Add(reader);
        }

        foreach (var placed in set.Places(directions))
        {
            yield return placed;
        }
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, ReportPeriod? period, IReadOnlyCollection<string>? indicatorCodes)
    {
        var command = new NpgsqlCommand { Connection = connection };
        var filter = string.Empty;
        if (period is { } one)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = one.Code });
            filter += " and period_code = $1";
        }

        if (indicatorCodes is not null)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = indicatorCodes.ToArray() });
            filter += $" and indicator_code = any(${command.Parameters.Count})";
        }

        command.CommandText = Values + filter + Order;
        return command;
    }
}
