using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Heads;

/// <summary>Finds diarienummer: "AMN-2020-00307", "ALN 2022-00025 1.2.4.1", "Dnr 2021/123".</summary>
internal static partial class RegistryNumbers
{
    /// <summary>Every one that stands in a head, with its line.</summary>
    public static IReadOnlyList<(string Number, int Line)> Find(IReadOnlyList<DocumentLine> lines)
    {
        var found = new List<(string, int)>();
        foreach (var line in lines)
        {
            // In running text another matter's number may be told of.
            if (line.Text.Length <= 80 && Number().Match(line.Text) is { Success: true } match)
            {
                found.Add((match.Value.Trim(), line.Number));
            }
        }

        return found;
    }

    [GeneratedRegex(@"\b\p{Lu}{2,5}[- ]?(?:19|20)\d{2}[-/: ]\d{1,6}(?:\s\d(?:\.\d)+)?(?!\d)|(?<=[Dd]nr:?\s*|[Dd]iarienummer:?\s*)(?:19|20)\d{2}[-/]\d{1,6}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
