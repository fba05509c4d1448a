namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>The installed Chromium: BENCHMARK_CHROMIUM, else the first on the path.</summary>
internal static class Chromium
{
    public const string Missing = "Chromium isn't installed; set BENCHMARK_CHROMIUM to its path.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("BENCHMARK_CHROMIUM") is { Length: > 0 } given)
        {
            return given;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
