using Benchmark.Comparisons;
using Benchmark.Data;
using Benchmark.Performance.Measuring;
using Benchmark.Performance.Site;
using Benchmark.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Benchmark.Performance.Measurements;

/// <summary>A kommun's profile over all indicators, with places, bands and change, against the best single statement for it.</summary>
internal sealed class ProfileMeasurement(BenchmarkTestHost host, Results results, RunLength length)
{
    private const double Target = 2;

    // Window functions over everyone took six times as long, a join grouped by the own row one and a half to five times.
    private const string Statement = """
        select own.indicator_code, own.value, own.missing, own.is_derived, own.is_preliminary,
               everyone.values, everyone.higher, everyone.lower, earlier.period_code, earlier.value, target.value
        from published_figures own
        cross join lateral (
            select count(*)::int as values,
                   count(*) filter (where other.value > own.value)::int as higher,
                   count(*) filter (where other.value < own.value)::int as lower
            from published_figures other
            where other.indicator_code = own.indicator_code and other.period_code = $2 and other.kind = 1 and other.sex = 0
              and other.value is not null and other.is_current and other.as_of_code is null) everyone
        left join lateral (
            select past.period_code, past.value
            from published_figures past
            where past.municipality_code = $1 and past.period_code = any($3) and past.indicator_code = own.indicator_code
              and past.kind = 1 and past.sex = 0 and past.as_of_code is null and past.value is not null and past.is_current
            order by array_position($3, past.period_code)
            limit 1) earlier on true
        left join published_figures target
            on target.municipality_code = $1 and target.period_code = $2 and target.indicator_code = own.indicator_code
           and target.kind = 2 and target.sex = 0 and target.as_of_code is null and target.is_current
        where own.municipality_code = $1 and own.period_code = $2 and own.kind = 1 and own.sex = 0
          and own.as_of_code is null and own.is_current
        """;

    public Task RunAsync() => host.InAsync(null, async services =>
    {
        var db = services.GetRequiredService<BenchmarkDbContext>();
        var query = services.GetRequiredService<IComparisonQuery>();
        await db.Database.OpenConnectionAsync();
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(host.Database.App) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 }.ConnectionString);
        await connection.OpenAsync();

        var noise = new MachineNoise();
        var pair = new Pair(() => ProductAsync(query), () => BareAsync(connection));
        await pair.RunAsync(length.ProfileTurns, length.ProfileTurns / 4);
        results.Add("Profile over 120 indicators, with places and bands", "best single statement", pair, Target, Ratio.p50, noise);
    });

    private async Task ProductAsync(IComparisonQuery query)
    {
        var values = await query.GetProfileAsync(Nation.BoardMunicipality, Nation.Period);
        var bands = values.Where(v => v.Value is not null).GroupBy(v => new Standing(v.Count, v.Higher, v.Lower, Indicators.Direction.Higher).Band).ToDictionary(g => g.Key, g => g.Count());
        Require(values.Count, bands.Values.Sum());
    }

    private async Task BareAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Statement, connection)
        {
            Parameters =
            {
                new() { Value = Nation.BoardMunicipality },
                new() { Value = Nation.Period.Code },
                new() { Value = Comparability.EarlierThan(Nation.Period).Select(p => p.Code).ToArray() },
            },
        };
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        Require(rows.Count, rows.Count(r => r[1] is decimal));
    }

    private void Require(int rows, int withValue)
    {
        if (rows < length.Size.Indicators - 2 || withValue == 0)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The profile has {rows} indicators, {withValue} of them with a value."));
        }
    }
}
