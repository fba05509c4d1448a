using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Knows heads and rows whose columns were lost and that a narrow page broke over two lines.</summary>
internal static partial class BrokenLines
{
    private const int LongestRest = 60;

    /// <summary>The headings of a line and what the next adds to them: "Utfall 2018 Utfall T1", then "2019"; null when it adds nothing.</summary>
    public static IReadOnlyList<string>? Head(IReadOnlyList<DocumentLine> lines, int index, string first, int count) =>
        Next(lines, index) is { } next && PrintedHeadings.Find(LineJoin.Join(lines[index].Text, next), out var joined, out var rest) is var headings
            && headings.Count >= count && rest.Length == 0 && joined == first
            ? headings
            : null;

    /// <summary>A name and so many values on two lines: the last values under the row, or the end of the name before them; null when it isn't so.</summary>
    public static IReadOnlyList<string>? Row(IReadOnlyList<DocumentLine> lines, int index, int columns)
    {
        if (Next(lines, index) is not { } next)
        {
            return null;
        }

        var text = lines[index].Text;
        if (next.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(NumberRun.IsNumeric) && text.Any(char.IsAsciiDigit))
        {
            return LostColumns.Cells(text + ' ' + next, columns);
        }

        // Rows under a group may all begin with a small letter.
        return !text.Any(char.IsAsciiDigit) && text[^1] is not ('.' or ':') && GoesOn(text, next) && LostColumns.Cells(next, columns) is not null
            && !(Next(lines, index + 1) is { } after && char.IsLower(after[0]) && LostColumns.Cells(after, columns) is not null)
            ? LostColumns.Cells(LineJoin.Join(text, next), columns)
            : null;
    }

    /// <summary>A name without values that goes on in the next line: "exkl. försörjnings-", then "stöd"; null when it doesn't.</summary>
    public static string? Name(IReadOnlyList<DocumentLine> lines, int index) =>
        Next(lines, index) is { } next && GoesOn(lines[index].Text, next) && !next.Any(char.IsAsciiDigit) && lines[index].Text[^1] is not ('.' or ':')
            ? LineJoin.Join(lines[index].Text, next)
            : null;

    private static bool GoesOn(string text, string next) => char.IsLetter(text[0]) && char.IsLower(next[0]) && !Part().IsMatch(next);

    private static string? Next(IReadOnlyList<DocumentLine> lines, int index) =>
        index + 1 < lines.Count && lines[index + 1] is { Kind: LineKind.Paragraph or LineKind.Heading, Text.Length: > 0 and <= LongestRest } next ? next.Text : null;

    // "varav kvinnor" begins a row of its own.
    [GeneratedRegex(@"\A(?:varav|därav|av vilka|kvinnor|män|flickor|pojkar|totalt|summa)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Part();
}
