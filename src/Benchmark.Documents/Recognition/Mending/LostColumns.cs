using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Gives tables back the columns that a text has lost: rows on lines of their own, or a whole table on one line.</summary>
internal static partial class LostColumns
{
    private const int LongestGroup = 70;

    /// <summary>The table that begins at a line of headings, as rows; null when none does.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="start">The line of headings.</param>
    /// <param name="end">The first line after the table.</param>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, out int end)
    {
        end = start;
        var line = lines[start];
        if (line.Kind is LineKind.Row or LineKind.Blank || PrintedHeadings.Find(line.Text, out var first, out var rest) is not { Count: >= 2 } headings)
        {
            return null;
        }

        if (rest.Length == 0 && BrokenLines.Head(lines, start, first, headings.Count) is { } whole)
        {
            headings = whole;
            start++;
        }

        var rows = new List<DocumentLine> { line.AsRow([first, .. headings]) };
        if (rest.Length == 0 && Periods(lines, start + 1, headings.Count) is { } periods)
        {
            rows.Add(periods);
            start++;
        }

        if (rest.Length > 0 && !Unroll(line, rest, headings.Count, rows))
        {
            return null;
        }

        end = start + 1;
        var body = rest.Length > 0 ? rows.Count - 1 : 0;
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            // Headings again begin another table.
            if (lines[i].Kind == LineKind.Row || PrintedHeadings.Find(lines[i].Text, out _, out _).Count >= 2)
            {
                break;
            }

            var begin = i;
            if (Cells(lines[i].Text, headings.Count) is { } cells)
            {
                body++;
            }
            else if (BrokenLines.Row(lines, i, headings.Count) is { } broken)
            {
                cells = broken;
                body++;
                i++;
            }
            else
            {
                var name = BrokenLines.Name(lines, i) ?? lines[i].Text;
                i += name == lines[i].Text ? 0 : 1;
                if (!IsGroup(lines, i, name, headings.Count))
                {
                    break;
                }

                cells = [name, .. Enumerable.Repeat(string.Empty, headings.Count)];
            }

            rows.Add(lines[begin].AsRow(cells));
            end = i + 1;
        }

        return body > 0 ? rows : null;
    }

    /// <summary>A line as a name and so many values; null when it isn't one.</summary>
    public static IReadOnlyList<string>? Cells(string text, int columns)
    {
        var words = PrintedNumber.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numeric = words.Length;
        while (numeric > 0 && NumberRun.IsNumeric(words[numeric - 1]))
        {
            numeric--;
        }

        // "Sjukfrånvaro, % 6,1 8,4": the sign belongs to the name.
        while (numeric < words.Length && words[numeric] == "%")
        {
            numeric++;
        }

        // "Antal hushåll 2022 612 604": a year before the values belongs to the name too.
        if (numeric > 0 && words.Length - numeric > columns && Year().IsMatch(words[numeric]) && NumberRun.Split(string.Join(' ', words[(numeric + 1)..]), columns) is not null)
        {
            numeric++;
        }

        if (numeric == 0 || numeric == words.Length || !words[..numeric].Any(w => w.Any(char.IsLetter)))
        {
            return null;
        }

        return NumberRun.Split(string.Join(' ', words[numeric..]), columns) is { } cells ? [string.Join(' ', words[..numeric]), .. cells] : null;
    }

    // The second line of a head: a period for each heading, perhaps with the unit before them.
    private static DocumentLine? Periods(IReadOnlyList<DocumentLine> lines, int index, int columns)
    {
        if (index >= lines.Count || lines[index].Kind is LineKind.Row or LineKind.Blank)
        {
            return null;
        }

        var words = PrintedNumber.Plain(lines[index].Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= columns && words[^columns..].All(PrintedPeriod.IsAll) && !words[..^columns].Any(w => w.Any(char.IsAsciiDigit))
            ? lines[index].AsRow([string.Join(' ', words[..^columns]), .. words[^columns..]])
            : null;
    }

    // A name and its numbers, again and again.
    private static bool Unroll(DocumentLine line, string rest, int columns, List<DocumentLine> rows)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = SecondHead(line, words, columns, rows);
        while (at < words.Length)
        {
            var name = at;
            while (at < words.Length && !IsNumber(words, at))
            {
                at++;
            }

            while (at > name && at < words.Length && words[at] == "%")
            {
                at++;
            }

            var numbers = at;
            while (at < words.Length && IsNumber(words, at))
            {
                at++;
            }

            if (name == numbers || numbers == at || NumberRun.Split(string.Join(' ', words[numbers..at]), columns) is not { } cells)
            {
                return rows.Count > 2;
            }

            // "Integration Intäkt 14 887": the first part of the name heads the rows that follow.
            if (numbers - name > 1 && words[numbers - 1] is "Intäkt" or "Intäkter" or "Kostnad" or "Kostnader" && rows.Count > 0)
            {
                rows.Add(line.AsRow([string.Join(' ', words[name..(numbers - 1)]), .. Enumerable.Repeat(string.Empty, columns)]));
                name = numbers - 1;
            }

            rows.Add(line.AsRow([string.Join(' ', words[name..numbers]), .. cells]));
        }

        return rows.Count > 1;
    }

    // Periods may stand after all headings: "Belopp i tkr 2020 202001-202008 …". Says how many words they take.
    private static int SecondHead(DocumentLine line, string[] words, int columns, List<DocumentLine> rows)
    {
        var first = Array.FindIndex(words, PrintedPeriod.IsAll);
        if (first < 0 || first > 5 || first + columns > words.Length || !words[first..(first + columns)].All(PrintedPeriod.IsAll))
        {
            return 0;
        }

        rows.Add(line.AsRow([string.Join(' ', words[..first]), .. words[first..(first + columns)]]));
        return first + columns;
    }

    // A dash between words is none.
    private static bool IsNumber(string[] words, int at) =>
        NumberRun.IsNumeric(words[at]) && (words[at] != "-" || at + 1 == words.Length || NumberRun.IsNumeric(words[at + 1]));

    // A short line between rows heads those under it.
    private static bool IsGroup(IReadOnlyList<DocumentLine> lines, int index, string text, int columns)
    {
        if (text.Length > LongestGroup || text[^1] == '.' || text.Any(char.IsAsciiDigit) || lines[index].Kind == LineKind.Row)
        {
            return false;
        }

        var next = index + 1;
        while (next < lines.Count && lines[next].Kind == LineKind.Blank)
        {
            next++;
        }

        return next < lines.Count && next - index <= 2 && lines[next].Kind != LineKind.Row && Cells(lines[next].Text, columns) is not null;
    }

    [GeneratedRegex(@"\A20\d{2}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();
}
