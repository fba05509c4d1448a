using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Puts together tables whose every cell stands on a line of its own.</summary>
internal static partial class CollapsedColumns
{
    private const int LongestCell = 120;
    private const int LongestName = 60;

    /// <summary>The table whose headings begin after a line, as rows; null when none does.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="start">The heading of the column of names.</param>
    /// <param name="end">The first line after the table.</param>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, out int end)
    {
        end = start;
        var first = lines[start];
        if (!IsCell(first) || first.Text.Length > LongestName || PrintedHeadings.IsOne(first.Text) || PrintedNumber.TryRead(first.Text, out _))
        {
            return null;
        }

        var at = FilledLine.Next(lines, start);
        var headings = new List<string>();
        while (at < lines.Count && IsCell(lines[at]) && IsHeading(lines[at].Text) && !(AreMonths(headings) && MonthName.Number(lines[at].Text) == 0) && !(AreSexes(headings) && !Sex().IsMatch(lines[at].Text)))
        {
            // "Budget" on one line and "2023" on the next are one heading.
            if (headings.Count > 0 && PrintedPeriod.IsAll(lines[at].Text) && PrintedPeriod.Find(headings[^1]) is null)
            {
                headings[^1] += " " + lines[at].Text;
            }
            else
            {
                headings.Add(lines[at].Text);
            }

            at = FilledLine.Next(lines, at);
        }

        if (headings.Count < 2)
        {
            return null;
        }

        var rows = new List<DocumentLine> { first.AsRow([first.Text, .. headings]) };
        while (at < lines.Count && IsCell(lines[at]) && (lines[at].Text.Any(char.IsLetter) || ((AreMonths(headings) || AreSexes(headings)) && PrintedPeriod.IsAll(lines[at].Text))))
        {
            var name = lines[at];
            var cells = new List<string> { name.Text };
            var next = FilledLine.Next(lines, at);
            while (next < lines.Count && cells.Count <= headings.Count && IsCell(lines[next]) && IsValue(lines[next].Text))
            {
                cells.Add(lines[next].Text);
                next = FilledLine.Next(lines, next);
            }

            if (cells.Count == 1 && HeadsFullRow(lines, next, headings.Count))
            {
                rows.Add(name.AsRow([name.Text, .. Enumerable.Repeat(string.Empty, headings.Count)]));
                at = next;
                continue;
            }

            if (cells.Count != headings.Count + 1)
            {
                break;
            }

            rows.Add(name.AsRow(cells));
            end = next;
            at = next;
        }

        return rows.Count > 1 ? rows : null;
    }

    // A name without values heads the rows under it when the next name has all of its own.
    private static bool HeadsFullRow(IReadOnlyList<DocumentLine> lines, int name, int columns)
    {
        if (name >= lines.Count || !IsCell(lines[name]) || !lines[name].Text.Any(char.IsLetter))
        {
            return false;
        }

        var at = name;
        for (var i = 0; i < columns; i++)
        {
            at = FilledLine.Next(lines, at);
            if (at >= lines.Count || !IsCell(lines[at]) || !IsValue(lines[at].Text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSexes(List<string> headings) => headings.Count >= 2 && headings.TrueForAll(h => Sex().IsMatch(h));

    private static bool AreMonths(List<string> headings) => headings.Count >= 3 && headings.TrueForAll(h => MonthName.Number(h) > 0);

    private static bool IsCell(DocumentLine line) => line.Kind is not (LineKind.Row or LineKind.Blank) && line.Text.Length <= LongestCell;

    private static bool IsHeading(string text) => PrintedHeadings.IsOne(text) || PrintedPeriod.IsAll(text) || Sex().IsMatch(text);

    [GeneratedRegex(@"\A(?:kvinnor|män|flickor|pojkar|totalt)(?:\s+20\d{2})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sex();

    /// <summary>Whether a line is a cell's value or the sign of a missing one.</summary>
    public static bool IsValue(string text) => PrintedNumber.TryRead(text, out _) || Missing().IsMatch(text);

    [GeneratedRegex(@"\A(?:[-–—.*]|\.\.|i\.?\s?u\.?|e\.?\s?m\.?|u\.?\s?s\.?|n/?a|saknas|uppgift saknas|ej mätt)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Missing();
}
