using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Puts tables together whose columns were read one after the other: all names, then a heading and its values, then the next.</summary>
internal static class ColumnByColumn
{
    private const int LongestCell = 80;
    private const int MostRows = 60;
    private const int FewestRows = 3;
    private const int FewestColumns = 2;

    /// <summary>The table whose heading of names stands at a line, as rows; null when none does.</summary>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, out int end)
    {
        end = start;
        var names = start + 1;
        var at = names;
        while (at < lines.Count && at - names <= MostRows && IsName(lines[at]))
        {
            at++;
        }

        var count = at - names;
        if (count < FewestRows || !IsName(lines[start]))
        {
            return null;
        }

        var columns = new List<int>();
        while (IsColumn(lines, at, count))
        {
            columns.Add(at);
            at += count + 1;
        }

        if (columns.Count < FewestColumns)
        {
            return null;
        }

        end = at;
        return [.. Enumerable.Range(0, count + 1).Select(row => lines[start + row].AsRow([lines[start + row].Text, .. columns.Select(c => lines[c + row].Text)]))];
    }

    private static bool IsName(DocumentLine line) =>
        IsCell(line) && line.Text.Any(char.IsLetter) && line.Text[^1] is not ('.' or ':') && !PrintedHeadings.IsOne(line.Text) && !PrintedPeriod.IsAll(line.Text) && !PrintedNumber.TryRead(line.Text, out _);

    private static bool IsColumn(IReadOnlyList<DocumentLine> lines, int heading, int count) =>
        heading + count < lines.Count && IsCell(lines[heading]) && (PrintedHeadings.IsOne(lines[heading].Text) || PrintedPeriod.IsAll(lines[heading].Text))
        && Enumerable.Range(heading + 1, count).All(i => IsCell(lines[i]) && CollapsedColumns.IsValue(lines[i].Text))
        && !(heading + count + 1 < lines.Count && IsCell(lines[heading + count + 1]) && CollapsedColumns.IsValue(lines[heading + count + 1].Text) && !PrintedPeriod.IsAll(lines[heading + count + 1].Text));

    private static bool IsCell(DocumentLine line) => line.Kind is not (LineKind.Row or LineKind.Blank) && line.Text.Length <= LongestCell;
}
