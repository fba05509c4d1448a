using System.Diagnostics;
using System.Text.Json;

namespace Benchmark.TestBase;

/// <summary>
/// The real PostgreSQL that tests run on: the one <c>etc/test</c> started (BENCHMARK_TEST_PG), or one that is started here in the
/// repository's ignored data folder and left running for the next run.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Admin = new(FindAsync);

    /// <summary>Connection string of the server's administrator.</summary>
    public static Task<string> AdminConnectionStringAsync() => Admin.Value;

    /// <summary>The repository's root: the folder of Benchmark.sln.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    private static async Task<string> FindAsync()
    {
        if (Environment.GetEnvironmentVariable("BENCHMARK_TEST_PG") is { Length: > 0 } given)
        {
            return given;
        }

        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot, "etc", "postgres", "pg"))
        {
            RedirectStandardOutput = true,
            ArgumentList = { "start", Path.Combine(RepositoryRoot, ".data", "test-postgres"), "--fast" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("etc/postgres/pg did not start.");
        var line = await process.StandardOutput.ReadLineAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        using var json = JsonDocument.Parse(line ?? throw new InvalidOperationException("etc/postgres/pg printed nothing."));
        return json.RootElement.GetProperty("admin").GetString()!;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Benchmark.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Benchmark.sln was not found above the tests.");
    }
}
