using Benchmark.TestBase;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Envelopes as they were written when their version was new. Never written anew: that is what they are for.</summary>
internal static class StoredEnvelopes
{
    public static string Of(string file) =>
        Path.Combine(PostgresServer.RepositoryRoot, "test", "Benchmark.Application.Tests", "Comparisons", "Snapshots", file);
}
