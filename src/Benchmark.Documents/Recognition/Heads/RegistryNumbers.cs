using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Heads;

/// <summary>Finds diarienummer: "AMN-2020-00307", "ALN 2022-00025 1.2.4.1", "Dnr 2021/123".</summary>
internal static partial class RegistryNumbers
{
    private const int Longest = 120;

    /// <summary>Every one that stands in a head, with its line.</summary>
    public static IReadOnlyList<(string Number, int Line)> Find(IReadOnlyList<DocumentLine> lines)
    {
        var found = new List<(string, int)>();
        foreach (var line in lines)
        {
            // In running text another matter's number may be told of.
            if (line.Text.Length <= Longest && (Marked().Match(line.Text) is { Success: true } marked ? marked : Number().Match(line.Text)) is { Success: true } match)
            {
                found.Add((match.Groups["n"].Value.Trim(), line.Number));
            }
        }

        return found;
    }

    // Whatever form a number has, after the word for it: "Dnr 2019/AN0044", "Diarienr: AVN 2021/87".
    [GeneratedRegex(@"\b(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\b[.:]*\s*(?<n>(?:\p{Lu}{2,6}[ -])?[\p{Lu}\d][\p{Lu}\d:/-]{0,20}\d(?:\s\d(?:\.\d)+)?)(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(?<n>\p{Lu}{2,5}[- /]?(?!20\d{2}-\d{2}-\d{2}(?!\d))(?:19|20)\d{2}[-/: ]\d{1,6}(?:-\d{1,4})?(?:\s\d(?:\.\d)+)?)(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
