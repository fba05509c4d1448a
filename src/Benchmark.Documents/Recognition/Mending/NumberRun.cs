using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>
/// Parts a run of digits into as many numbers as there are columns, when spaces stand both between thousands and between columns:
/// "6 928 7 098 11 524 11 524 0" in five columns.
/// </summary>
internal static partial class NumberRun
{
    private const int MostTokens = 40;
    private const int MostWays = 20_000;

    /// <summary>The cells, or null when it can't be so many.</summary>
    /// <param name="text">Nothing but numbers, signs and units.</param>
    /// <param name="columns">How many cells.</param>
    public static IReadOnlyList<string>? Split(string text, int columns)
    {
        // As many words as columns: a dash is a cell of its own.
        var words = PrintedNumber.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == columns && words.Contains("-") && Array.TrueForAll(words, w => w == "-" || Alone().IsMatch(w)))
        {
            return words;
        }

        var tokens = Token().Matches(SignSpace().Replace(PrintedNumber.Plain(text), "-")).Select(m => Limit().Replace(m.Value, "$1 ")).ToList();
        if (tokens.Count < columns || tokens.Count > MostTokens)
        {
            return null;
        }

        List<string>? best = null;
        var bestSpread = double.MaxValue;
        var ways = 0;
        Part(0, []);
        return best;

        void Part(int at, List<string> cells)
        {
            if (++ways > MostWays || cells.Count > columns || columns - cells.Count > tokens.Count - at)
            {
                return;
            }

            if (at == tokens.Count)
            {
                if (cells.Count == columns && Spread(cells) is var spread && spread < bestSpread)
                {
                    (best, bestSpread) = ([.. cells], spread);
                }

                return;
            }

            var cell = tokens[at];
            Part(at + 1, [.. cells, cell]);
            if (!Begins().IsMatch(cell))
            {
                return;
            }

            for (var next = at + 1; next < tokens.Count && Continues().IsMatch(tokens[next]); next++)
            {
                cell += " " + tokens[next];
                Part(next + 1, [.. cells, cell]);
                if (!Group().IsMatch(tokens[next]))
                {
                    return;
                }
            }
        }
    }

    // Values of a row are mostly of one size; zeros and differences are smaller.
    private static double Spread(List<string> cells)
    {
        var sizes = cells.Select(c => (double)c.Count(char.IsAsciiDigit)).ToList();
        var whole = sizes.Max();
        return sizes.Sum(s => Math.Pow(whole - s, 2)) + (cells.Count(c => c.TrimStart('-').StartsWith('0') && c.TrimStart('-', '0').StartsWith(' ')) * 100)
            - (Consistent(cells) ? 50 : 0);
    }

    // A last cell that is the difference of two others settles how the rest is parted.
    private static bool Consistent(List<string> cells)
    {
        var values = cells.ConvertAll(c => PrintedNumber.TryRead(c, out var v) ? v : decimal.MinValue);
        if (values.Count < 3 || values.Contains(decimal.MinValue) || values[^1] == 0)
        {
            return false;
        }

        for (var i = 0; i < values.Count - 1; i++)
        {
            for (var j = 0; j < values.Count - 1; j++)
            {
                if (i != j && values[i] - values[j] == values[^1])
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a word can be part of a run.</summary>
    public static bool IsNumeric(string word) => Numeric().IsMatch(PrintedNumber.Plain(word));

    [GeneratedRegex(@"\A[+-]?\d+(?:[.,]\d+)?%?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(minst|max|högst)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?:(?:minst|max|högst)\s+)?[^\s]+(?:\s*%)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=\A|\s)-\s+(?=\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SignSpace();

    [GeneratedRegex(@"\A[+-]?\d{1,3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\A\d{3}(?:,\d+)?%?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Continues();

    [GeneratedRegex(@"\A\d{3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\A(?:[+-]?\d+(?:[.,]\d+)?%?|-?\d{1,3}(?:,\d{3})+\.\d+|\(\d+[.,]\d+\)|%|-|[↑↓→]|minst|max|högst)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numeric();
}
