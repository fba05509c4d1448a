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

    // The fastest of the forms tried: window functions over everyone took six times as long, a join grouped by the own row and
    // a count of its own for each number one and a half to three times.
    private const string Statement = """
        select own.indicator_code, own.period_code, own.value, own.missing, own.is_derived, own.is_preliminary,
               everyone.values, everyone.higher, everyone.lower, target.value
        from published_figures own
        cross join lateral (
            select count(*)::int as values,
                   count(*) filter (where other.value > own.value)::int as higher,
                   count(*) filter (where other.value < own.value)::int as lower
            from published_figures other
            where other.indicator_code = own.indicator_code and other.period_code = $3 and other.kind = 1 and other.sex = 0
              and other.value is not null and other.is_current and other.as_of_code is null) everyone
        left join published_figures target
            on target.municipality_code = $1 and target.period_code = $3 and target.indicator_code = own.indicator_code
           and target.kind = 2 and target.sex = 0 and target.as_of_code is null and target.is_current
        where own.municipality_code = $1 and own.period_code = $3 and own.kind = 1 and own.sex = 0
          and own.as_of_code is null and own.is_current
        union all
        select indicator_code, period_code, value, missing, is_derived, is_preliminary, 0, 0, 0, null
        from published_figures
        where municipality_code = $1 and period_code = any($2) and kind = 1 and sex = 0 and as_of_code is null and is_current
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
                new() { Value = Comparability.EarlierThan(Nation.Period).Select(p => p.Code).ToArray() },
                new() { Value = Nation.Period.Code },
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

        Require(rows.Count(r => (string)r[1] == Nation.Period.Code), rows.Count(r => r[2] is decimal));
    }

    private void Require(int rows, int withValue)
    {
        if (rows < length.Size.Indicators - 2 || withValue == 0)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"The profile has {rows} indicators, {withValue} of them with a value."));
        }
    }
}
