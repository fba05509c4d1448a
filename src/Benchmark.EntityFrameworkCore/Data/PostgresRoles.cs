namespace Benchmark.Data;

/// <summary>The database's roles. Their names are fixed: migrations grant to them.</summary>
public static class PostgresRoles
{
    /// <summary>Owns the tables and runs migrations.</summary>
    public const string Owner = "benchmark_owner";

    /// <summary>What the web and the jobs work as: owns nothing, bypasses nothing.</summary>
    public const string App = "benchmark_app";

    /// <summary>Owns only the job queue's schema.</summary>
    public const string Jobs = "benchmark_jobs";

    /// <summary>The schema of the job queue.</summary>
    public const string JobsSchema = "hangfire";
}
