using System.Text.Json;

namespace Benchmark.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder of Benchmark.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A JSON file of the repository.</summary>
    public static JsonElement Json(params string[] path) => JsonDocument.Parse(File.ReadAllText(Path.Combine([Root, .. path]))).RootElement;

    /// <summary>The file of what a careful person read out of a published report; null where the folder beside the repository isn't there.</summary>
    public static JsonElement? Expected(string report)
    {
        var path = Path.Combine(Root, "..", "shared", "corpus", $"{report}.expected.json");
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllText(path)).RootElement : null;
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
