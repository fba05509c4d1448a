using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Benchmark.DbMigrator;

/// <summary>What the operator asked for.</summary>
internal sealed record MigratorOptions(string? Admin, string Owner, string App, string? Jobs, StartingData Data, string? DemoData, string? SignIns)
{
    public const string Usage = "Usage: Benchmark.DbMigrator --demo|--empty|--national";

    /// <exception cref="MigratorException">Wrong argument, or a connection string is missing or isn't one.</exception>
    public static MigratorOptions Read(string[] args, IConfiguration configuration)
    {
        var data = args switch
        {
            ["--demo"] => StartingData.Demo,
            ["--empty"] => StartingData.None,
            ["--national"] => StartingData.National,
            _ => throw new MigratorException(Usage),
        };
        var admin = ConnectionString(configuration, "Admin");
        return new MigratorOptions(
            admin,
            ConnectionString(configuration, "Owner") ?? throw Missing("Owner"),
            ConnectionString(configuration, "Default") ?? throw Missing("Default"),
            ConnectionString(configuration, "Jobs") ?? (admin is null ? null : throw Missing("Jobs")),
            data,
            configuration["BENCHMARK_DEMO_DATA"],
            configuration["BENCHMARK_SIGNINS"]);
    }

    private static string? ConnectionString(IConfiguration configuration, string name)
    {
        var given = configuration.GetConnectionString(name);
        try
        {
            return string.IsNullOrWhiteSpace(given) ? null : new NpgsqlConnectionStringBuilder(given).ConnectionString;
        }
        catch (ArgumentException)
        {
            throw new MigratorException($"ConnectionStrings__{name} is not a connection string for PostgreSQL.");
        }
    }

    private static MigratorException Missing(string name) => new($"ConnectionStrings__{name} is missing.");
}

/// <summary>What a new database begins with, besides reference data and catalogue.</summary>
internal enum StartingData
{
    None = 0,

    /// <summary>Borås, Uppsala and some sixty kommuner that don't exist, with users.</summary>
    Demo = 1,

    /// <summary>Published figures of a whole country that doesn't exist.</summary>
    National = 2,
}

/// <summary>Something the operator can mend; the message is all there is to show.</summary>
internal sealed class MigratorException(string message) : Exception(message);
