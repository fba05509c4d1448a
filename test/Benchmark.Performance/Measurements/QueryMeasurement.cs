using Benchmark.Comparisons;
using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Benchmark.Performance.Measurements;

/// <summary>(c) One indicator and period over all kommuner, through the product and by the same statement alone.</summary>
internal sealed class QueryMeasurement(BenchmarkTestHost host, Results results, RunLength length)
{
    private const double Target = 1.5;
    private const string Indicator = "EKB01";
    private static readonly string[] Periods = [Nation.Period.Code, .. Comparability.EarlierThan(Nation.Period).Select(p => p.Code)];

    private const string Statement = """
        select municipality_code, period_code, value, missing, is_derived, is_preliminary
        from published_figures
        where indicator_code = $1 and period_code = any($2) and kind = 1 and sex = $3
          and is_current and as_of_code is null
        """;

    public Task RunAsync() => host.InAsync(null, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        var query = services.GetRequiredService<IComparisonQuery>();
        await db.Database.OpenConnectionAsync();
        var connectionString = new NpgsqlConnectionStringBuilder(host.Database.App) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 }.ConnectionString;
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();

        await CompareAsync("Comparison query, open connection", "same SQL, open connection", Target, () => ProductAsync(query), () => BareAsync(connection));
        await CompareAsync("Comparison query, own scope", "same SQL, connection from the pool", null, OwnScopeAsync, () => PooledAsync(connectionString));
    });

    private async Task CompareAsync(string measured, string against, double? target, Func<Task> product, Func<Task> bare)
    {
        var noise = new MachineNoise();
        var pair = new Pair(product, bare);
        await pair.RunAsync(length.QueryTurns, length.QueryWarmUp);
        results.Add(measured, against, pair, target, Ratio.p50, noise);
    }

    private Task OwnScopeAsync() => host.InAsync(null, services => ProductAsync(services.GetRequiredService<IComparisonQuery>()));

    private async Task ProductAsync(IComparisonQuery query)
    {
        var values = await query.GetValuesAsync(Indicator, Nation.Period, Sex.Total);
        Require(values.Count, length.Size.Municipalities);
    }

    private async Task PooledAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await BareAsync(connection);
    }

    private async Task BareAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Statement, connection)
        {
            Parameters = { new() { Value = Indicator }, new() { Value = Periods }, new() { Value = (int)Sex.Total } },
        };
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string Municipality, string Period, decimal? Value, int? Missing, bool IsDerived, bool IsPreliminary)>();
        while (await reader.ReadAsync())
        {
            rows.Add((
                reader.GetString(0),
                reader.GetString(1),
                reader.IsDBNull(2) ? null : reader.GetDecimal(2),
                reader.IsDBNull(3) ? null : reader.GetInt32(3),
                reader.GetBoolean(4),
                reader.GetBoolean(5)));
        }

        Require(rows.Count(r => r.Period == Nation.Period.Code), length.Size.Municipalities);
    }

    private static void Require(int found, int wanted)
    {
        if (found != wanted)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{found} kommuner were read where {wanted} have figures."));
        }
    }
}
