using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>Joins what goes on from one page to the next: tables and paragraphs.</summary>
internal static class PageJoin
{
    private const double SameEdge = 12;
    private const int LongestHead = 3;

    /// <summary>The blocks of all pages in one list.</summary>
    public static List<PdfBlock> Join(IEnumerable<List<PdfBlock>> pages)
    {
        var joined = new List<PdfBlock>();
        foreach (var blocks in pages)
        {
            var isTaken = joined.Count > 0 && blocks.Count > 0 && Takes(joined[^1], blocks[0]);
            joined.AddRange(isTaken ? blocks.Skip(1) : blocks);
        }

        return joined;
    }

    private static bool Takes(PdfBlock last, PdfBlock first) => (last, first) switch
    {
        (PdfTable table, PdfTable next) => TakesRows(table, next),
        (PdfParagraph paragraph, PdfParagraph next) => TakesLines(paragraph, next),
        _ => false,
    };

    private static bool TakesRows(PdfTable table, PdfTable next)
    {
        if (table.Columns != next.Columns || Math.Abs(table.Left - next.Left) > SameEdge || Math.Abs(table.Right - next.Right) > SameEdge)
        {
            return false;
        }

        var head = 0;
        while (head < Math.Min(LongestHead, Math.Min(table.Rows.Count, next.Rows.Count)) && table.Rows[head].Cells.SequenceEqual(next.Rows[head].Cells))
        {
            head++;
        }

        var rows = next.Rows.Skip(head).ToList();
        if (rows.Count > 0 && GoesOn(table.Rows[^1].Cells, rows[0].Cells))
        {
            var last = table.Rows[^1];
            table.Rows[^1] = last with { Cells = [.. last.Cells.Zip(rows[0].Cells, LineJoin.Join)] };
            rows.RemoveAt(0);
        }

        table.Rows.AddRange(rows);
        return true;
    }

    // A row broken by the page's end: nothing in it begins anew, and no figure stands in it.
    private static bool GoesOn(string[] row, string[] next)
    {
        var filled = next.Where(cell => cell.Length > 0).ToList();
        return filled.Count > 0 && !filled.Exists(LineLook.IsFigure)
            && Enumerable.Range(0, row.Length).All(i => next[i].Length == 0 || row[i].Length > 0)
            && (next[0].Length == 0 || filled.TrueForAll(cell => char.IsLower(cell[0])));
    }

    private static bool TakesLines(PdfParagraph paragraph, PdfParagraph next)
    {
        var (last, first) = (paragraph.Last, next.Lines[0]);
        if (Math.Abs(last.Size - first.Size) > last.Size * 0.08 || last.IsBold != first.IsBold || LineLook.IsListItem(first.Text)
            || LineLook.ContentsLine(last.Text) is not null || last.Text[^1] is '.' or ':' or '?' or '!')
        {
            return false;
        }

        if (!char.IsLower(first.Text[0]) && !ParagraphFlow.IsFull(last, first, paragraph.ColumnRight))
        {
            return false;
        }

        paragraph.Lines.AddRange(next.Lines);
        return true;
    }
}
