using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Benchmark.DbMigrator;

/// <summary>What the operator asked for.</summary>
internal sealed record MigratorOptions(string? Admin, string Owner, string App, string? Jobs, bool Demo, string? DemoData, string? SignIns)
{
    public const string Usage = "Usage: Benchmark.DbMigrator --demo|--empty";

    /// <exception cref="MigratorException">Wrong argument, or a connection string is missing or isn't one.</exception>
    public static MigratorOptions Read(string[] args, IConfiguration configuration)
    {
        if (args is not ["--demo" or "--empty"])
        {
            throw new MigratorException(Usage);
        }

        var admin = ConnectionString(configuration, "Admin");
        return new MigratorOptions(
            admin,
            ConnectionString(configuration, "Owner") ?? throw Missing("Owner"),
            ConnectionString(configuration, "Default") ?? throw Missing("Default"),
            ConnectionString(configuration, "Jobs") ?? (admin is null ? null : throw Missing("Jobs")),
            args[0] == "--demo",
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

/// <summary>Something the operator can mend; the message is all there is to show.</summary>
internal sealed class MigratorException(string message) : Exception(message);
