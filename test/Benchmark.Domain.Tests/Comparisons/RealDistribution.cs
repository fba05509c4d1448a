using System.Globalization;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>Eight columns of figures for the country's kommuner. They stand beside the repository and not in it.</summary>
internal static class RealDistribution
{
    /// <summary>Null where it isn't.</summary>
    public static string? File { get; } = Find();

    /// <summary>Each column with its values; what isn't a number is missing.</summary>
    public static IReadOnlyList<(string Name, List<decimal?> Values)> Columns()
    {
        var rows = System.IO.File.ReadAllLines(File!).Select(line => line.Split(',')).ToList();
        return [.. Enumerable.Range(1, rows[0].Length - 1).Select(column => (rows[0][column], rows.Skip(1).Select(row => Read(row[column])).ToList()))];
    }

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Benchmark.sln")))
        {
            folder = folder.Parent;
        }

        var file = Path.Combine(folder?.Parent?.FullName ?? ".", "shared", "reference", "real_distribution.csv");
        return System.IO.File.Exists(file) ? file : null;
    }

    private static decimal? Read(string cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}

/// <summary>Skipped, and said to be, where the file isn't.</summary>
internal sealed class RealDistributionFactAttribute : FactAttribute
{
    public RealDistributionFactAttribute()
    {
        if (RealDistribution.File is null)
        {
            Skip = "The reference figures don't stand beside this copy of the repository.";
        }
    }
}
