using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.FollowUp;

/// <summary>Knows the boards in brackets at the end of a title: "(KS, SCN, UBN och AMN)".</summary>
internal static partial class SharedBoards
{
    /// <summary>The title without them, and their short names.</summary>
    public static (string Title, IReadOnlyList<string> Boards) Split(string title)
    {
        if (Trailing().Match(title) is not { Success: true } match)
        {
            return (title, []);
        }

        var names = Separator().Split(match.Groups["b"].Value).Select(n => n.Trim()).Where(n => n.Length > 0).ToList();
        return names.Count(n => Short().IsMatch(n)) * 2 > names.Count ? (title[..match.Index].TrimEnd(), names) : (title, []);
    }

    [GeneratedRegex(@"\s*\((?<b>[\p{L} ,/]{2,120})\)\.?\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\s*,\s*och\s+|\s*,\s*|\s+och\s+|\s*/\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\A\p{Lu}{2,6}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Short();
}
