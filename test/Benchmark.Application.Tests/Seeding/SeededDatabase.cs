using Benchmark.DbMigrator;
using Benchmark.TestBase;
using Microsoft.Extensions.Configuration;
using Npgsql;
using Xunit;

namespace Benchmark.Tests.Seeding;

/// <summary>A database that two migrators at once made ready for the demo.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private TestDatabase _database = null!;

    /// <summary>What the two said when they were done.</summary>
    public IReadOnlyList<int> ExitCodes { get; private set; } = [];

    /// <summary>The sign-ins that were written.</summary>
    public IReadOnlyList<string> SignIns { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateUnmigratedAsync();
        var notes = Path.GetTempFileName();
        ExitCodes = await Task.WhenAll(MigrateAsync(_database, "--demo", notes), MigrateAsync(_database, "--demo"));
        SignIns = await File.ReadAllLinesAsync(notes);
        File.Delete(notes);
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _database.DisposeAsync();
    }

    /// <summary>Runs a migrator on it once more.</summary>
    public Task<int> MigrateAgainAsync() => MigrateAsync(_database, "--demo");

    /// <summary>Runs a migrator; <paramref name="notes"/> is the file for sign-ins.</summary>
    public static Task<int> MigrateAsync(TestDatabase database, string mode, string? notes = null, TextWriter? errors = null) =>
        MigratorCommand.RunAsync(
            [mode],
            Configuration(new()
            {
                ["ConnectionStrings:Owner"] = database.Owner,
                ["ConnectionStrings:Default"] = database.App,
                ["BENCHMARK_DEMO_DATA"] = Path.Combine(PostgresServer.RepositoryRoot, "etc", "demo"),
                ["BENCHMARK_SIGNINS"] = notes,
            }),
            TextWriter.Null,
            errors ?? Console.Error);

    public static IConfiguration Configuration(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build();

    /// <summary>First column, as the server's administrator.</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql) => await QueryAsync(_database, sql);

    public static async Task<IReadOnlyList<string>> QueryAsync(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.Admin);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    /// <summary>A fingerprint of every row of every table, with the transaction that last wrote it.</summary>
    public async Task<string> FingerprintAsync()
    {
        var tables = await QueryAsync("select quote_ident(table_name) from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1");
        var prints = new List<string>();
        foreach (var table in tables)
        {
            var print = await QueryAsync($"select coalesce(md5(string_agg(t.xmin::text || t::text, '' order by t::text)), '') from {table} t");
            prints.Add($"{table} {print[0]}");
        }

        return string.Join('\n', prints);
    }
}
