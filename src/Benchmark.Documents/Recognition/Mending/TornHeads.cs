using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Tables;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Puts a head that a page's end has torn from its rows above them again.</summary>
internal static class TornHeads
{
    private const int MostHeadRows = 3;
    private const int WidestGap = 3;

    /// <summary>The lines, heads and rows together.</summary>
    public static IReadOnlyList<DocumentLine> Join(IReadOnlyList<DocumentLine> lines)
    {
        var joined = new List<DocumentLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            joined.Add(lines[i]);
            if (lines[i].Kind != LineKind.Row || NextRow(lines, i) is not { } next || Head(lines, i) is not { Count: > 0 } head)
            {
                continue;
            }

            // The head of goals has two columns.
            var narrow = head.Exists(TableHead.IsFollowUp) ? 2 : 3;
            var width = head.Max(h => Filled(h) + (h.Cells[0].Length == 0 ? 1 : 0));
            if (width < narrow || Rows(lines, next, width) is not { Count: > 1 } rows)
            {
                continue;
            }

            joined.RemoveRange(joined.Count - head.Count, head.Count);
            if (joined.Count > 0 && joined[^1].Kind == LineKind.Row)
            {
                joined.Add(new DocumentLine(head[0].Number, LineKind.Blank, string.Empty));
            }

            joined.AddRange(head.Select(h => Fit(h, width, rows[0].Table)));
            joined.AddRange(rows.Select(r => Fit(r, width, rows[0].Table)));
            i = next + rows.Count - 1;
        }

        return joined;
    }

    // The first row after a gap of blank lines only.
    private static int? NextRow(IReadOnlyList<DocumentLine> lines, int index)
    {
        var next = index + 1;
        while (next < lines.Count && lines[next].Kind == LineKind.Blank && next - index <= WidestGap)
        {
            next++;
        }

        return next > index + 1 && next < lines.Count && lines[next].Kind == LineKind.Row ? next : null;
    }

    // The rows before the gap that are a head with nothing under it.
    private static List<DocumentLine> Head(IReadOnlyList<DocumentLine> lines, int last)
    {
        var head = new List<DocumentLine>();
        for (var i = last; i >= 0 && head.Count < MostHeadRows && lines[i].Kind == LineKind.Row && TableHead.CanBegin(lines[i]); i--)
        {
            head.Insert(0, lines[i]);
        }

        return head.Exists(h => h.Cells.Count(c => ColumnHeading.Read(c, null).Kind is not null) >= 2 || TableHead.IsFollowUp(h)) ? head : [];
    }

    // Rows as wide as the head, or that name a group.
    private static List<DocumentLine> Rows(IReadOnlyList<DocumentLine> lines, int start, int width)
    {
        var rows = new List<DocumentLine>();
        for (var i = start; i < lines.Count && lines[i].Kind == LineKind.Row && lines[i].Table == lines[start].Table; i++)
        {
            if (Filled(lines[i]) != width && lines[i].Cells.Count != width && !ValueRow.IsGroup(lines[i]))
            {
                break;
            }

            rows.Add(lines[i]);
        }

        return rows;
    }

    private static DocumentLine Fit(DocumentLine row, int width, int table)
    {
        var cells = row.Cells.Count == width ? row.Cells
            : ValueRow.IsGroup(row) ? [row.Cells[0], .. Enumerable.Repeat(string.Empty, width - 1)]
            : Filled(row) == width ? [.. row.Cells.Where(c => c.Length > 0)]
            : [string.Empty, .. row.Cells.Where(c => c.Length > 0)];
        return row with { Cells = cells, Text = string.Join('\t', cells), Table = table };
    }

    private static int Filled(DocumentLine row) => row.Cells.Count(c => c.Length > 0);
}
