using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Heads;

/// <summary>Finds which board a report is of: the one named most, names that stand alone on a line or early counting more.</summary>
internal static partial class BoardRecognizer
{
    private const int Early = 60;
    private const int Alone = 5;

    /// <summary>The board's name, "Arbetslivsnämnden", or null.</summary>
    public static string? Find(IReadOnlyList<DocumentLine> lines)
    {
        var votes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            foreach (Match match in Board().Matches(line.Text))
            {
                var name = Definite(match.Groups["b"].Value);
                var weight = match.Length == line.Text.Trim().Length ? Alone : 1;
                votes[name] = votes.GetValueOrDefault(name) + (line.Number <= Early ? weight * 2 : weight);
            }
        }

        return votes.Count == 0 ? null : votes.MaxBy(v => v.Value).Key;
    }

    private static string Definite(string name)
    {
        if (name.StartsWith("nämnden för", StringComparison.OrdinalIgnoreCase))
        {
            return "N" + name[1..];
        }

        var board = name.TrimEnd('s');
        board = board.Length > 1 && board.All(c => char.IsUpper(c) || !char.IsLetter(c)) ? board[0] + board[1..].ToLowerInvariant() : board;
        return board.EndsWith("nämnd", StringComparison.OrdinalIgnoreCase) ? board + "en" : board;
    }

    [GeneratedRegex(@"\b(?<b>\p{Lu}\p{L}+(?:-,? och \p{Ll}+| och \p{Ll}+)?(?:nämnden|nämnd|NÄMNDEN)|[Nn]ämnden för (?:\p{Ll}+s (?!och\b))?\p{Ll}+(?:, (?:\p{Ll}+s )?\p{Ll}+(?=[ ,]))*(?: och (?!är|har|ska|kan|att|inte)(?:\p{Ll}+s )?\p{Ll}+)?)s?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Board();
}
