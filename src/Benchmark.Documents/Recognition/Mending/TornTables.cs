using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Tables;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Closes tables that came apart: by blank lines between rows, by a name alone on a line, by a remark under a row.</summary>
internal static partial class TornTables
{
    private const int LongestGroup = 70;
    private const int MostRemarks = 3;

    /// <summary>The lines, such tables in one piece.</summary>
    public static List<DocumentLine> Join(IReadOnlyList<DocumentLine> lines)
    {
        var joined = new List<DocumentLine>(lines.Count);
        var width = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsGap(lines, i, joined, width))
            {
                continue;
            }

            if (width > 2 && IsGroup(lines[i]) && IsSpacedGroup(lines, i, joined, width))
            {
                joined.RemoveAt(joined.Count - 1);
                joined.Add(lines[i].AsRow([lines[i].Text, .. Enumerable.Repeat(string.Empty, width - 1)]));
                i++;
                continue;
            }

            if (joined.Count > 0 && joined[^1].Kind == LineKind.Row && width > 2 && Between(lines, i, width) is > 0 and var count)
            {
                if (count == 1 && IsGroup(lines[i]))
                {
                    joined.Add(lines[i].AsRow([lines[i].Text, .. Enumerable.Repeat(string.Empty, width - 1)]));
                    continue;
                }

                // A remark is said of the row above; it stands beyond the columns.
                if (joined[^1].Cells.Count == width && joined[^1].Cells[0].Length > 0 && lines[i].Text[^1] is '.' or '!' or ')')
                {
                    joined[^1] = joined[^1].AsRow([.. joined[^1].Cells, string.Join(' ', lines.Skip(i).Take(count).Select(l => l.Text))]);
                    i += count - 1;
                    continue;
                }
            }

            joined.Add(lines[i]);
            width = lines[i].Kind == LineKind.Row ? Math.Max(lines[i].Cells.Count, joined.Count > 1 && joined[^2].Kind == LineKind.Row && IsWords(lines[i]) ? width : 0) : lines[i].Kind == LineKind.Blank ? width : 0;
        }

        return joined;
    }

    private static bool IsGap(IReadOnlyList<DocumentLine> lines, int i, List<DocumentLine> joined, int width) =>
        lines[i].Kind == LineKind.Blank && joined.Count > 0 && joined[^1].Kind == LineKind.Row
        && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Row
        && (lines[i + 1].Cells.Count == width || (lines[i + 1].Cells.Count is > 2 and var count && count < width && IsWords(lines[i + 1])
            && (!BeginsAnother(lines[i + 1]) || IsSecondHead(joined[^1], lines[i + 1]))))
        && (width > 2 || (IsContents(joined[^1]) && IsContents(lines[i + 1])) || (IsMonth(joined[^1]) && (IsMonth(lines[i + 1]) || lines[i + 1].Cells.Count == 2)));

    // A blank line before the name and one after, then a row of the same table.
    private static bool IsSpacedGroup(IReadOnlyList<DocumentLine> lines, int i, List<DocumentLine> joined, int width) =>
        joined.Count > 1 && joined[^1].Kind == LineKind.Blank && joined[^2].Kind == LineKind.Row
        && lines[i].Kind is LineKind.Paragraph or LineKind.Heading
        && i + 2 < lines.Count && lines[i + 1].Kind == LineKind.Blank && lines[i + 2].Kind == LineKind.Row && lines[i + 2].Cells.Count == width
        && !IsWords(lines[i + 2]);

    private static bool IsMonth(DocumentLine row) => row.Cells.Count == 2 && MonthName.Number(row.Cells[0]) > 0;

    private static bool IsSecondHead(DocumentLine first, DocumentLine second) =>
        TableHead.CanBegin(first) && second.Cells[0].Length == 0 && second.Cells.Skip(1).All(c => c.Length == 0 || PrintedPeriod.Find(c) is not null);

    // Rows of words may lack their last cells; a row of values has them all.
    private static bool IsWords(DocumentLine row) => row.Cells.Skip(1).All(c => PrintedPeriod.IsAll(c) || !PrintedNumber.TryRead(c, out _));

    // How many lines of text stand between two rows of one table with nothing else between; 0 when it isn't so.
    private static int Between(IReadOnlyList<DocumentLine> lines, int start, int width)
    {
        var end = start;
        while (end < lines.Count && end - start <= MostRemarks && lines[end].Kind is LineKind.Paragraph or LineKind.Heading)
        {
            end++;
        }

        return end > start && end - start <= MostRemarks && end < lines.Count && lines[end].Kind == LineKind.Row && lines[end].Cells.Count == width && !BeginsAnother(lines[end])
            ? end - start
            : 0;
    }

    // A row of nothing but words may hold statuses; headings of values begin another table.
    private static bool BeginsAnother(DocumentLine row) => row.Cells[0].Length == 0 || TableHead.IsFollowUp(row) || (TableHead.CanBegin(row) && row.Cells.Skip(1).Any(c => !PrintedPeriod.IsAll(c) && ColumnHeading.Read(c, null).Kind is not null));

    private static bool IsGroup(DocumentLine line) =>
        line.Text.Length > 0 && line.Text.Length <= LongestGroup && line.Text[^1] is not ('.' or ':' or ',') && !line.Text.Any(char.IsAsciiDigit);

    private static bool IsContents(DocumentLine row) => row.Cells.Count == 2 && Section().IsMatch(row.Cells[0]) && Page().IsMatch(row.Cells[1]);

    [GeneratedRegex(@"\A\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\A\d{1,3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Page();
}
