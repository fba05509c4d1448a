using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>The counts that a sentence claims of each status or assessment: "fem uppfyllda, ett delvis uppfyllt och ett inte uppfyllt".</summary>
internal static partial class ClaimedParts
{
    private const int LongestMeaning = 4;

    /// <summary>Each count and the meaning of the words after it.</summary>
    /// <param name="rest">What comes after the whole.</param>
    /// <param name="meaning">What words mean; null when they mean nothing.</param>
    public static IEnumerable<(string Meaning, int Count)> Of(string rest, Func<string, string?> meaning)
    {
        foreach (var clause in Clause().Split(rest))
        {
            if (clause.Contains("förvänta", StringComparison.OrdinalIgnoreCase) || clause.Contains("beräkna", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var tokens = clause.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
            var at = Array.FindIndex(tokens, t => NumberWord.TryRead(t, out _));
            if (at >= 0 && NumberWord.TryRead(tokens[at], out var count) && In(tokens[(at + 1)..], meaning) is { } said)
            {
                yield return (said, count);
            }
        }
    }

    // The longest known one in the words after the number.
    private static string? In(string[] tokens, Func<string, string?> meaning)
    {
        for (var length = Math.Min(LongestMeaning, tokens.Length); length > 0; length--)
        {
            for (var start = 0; start + length <= tokens.Length; start++)
            {
                if (meaning(string.Join(' ', tokens[start..(start + length)])) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@",\s*|\s+och\s+|\s+samt\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Clause();
}
