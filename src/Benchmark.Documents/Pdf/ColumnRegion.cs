using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>Lines whose words stand in columns: a table without lines, a title block, or text set in columns.</summary>
internal sealed class ColumnRegion
{
    // Parts of the letters' size, and of the page's height.
    private const double FarApart = 3.2;
    private const double TitlePart = 0.4;
    private const int LongestTitle = 14;

    private ColumnRegion(List<PdfBlock> blocks, int end)
    {
        Blocks = blocks;
        End = end;
    }

    /// <summary>What was read.</summary>
    public List<PdfBlock> Blocks { get; }

    /// <summary>The first line after it.</summary>
    public int End { get; }

    /// <summary>The region that begins at a line; null when none does.</summary>
    public static ColumnRegion? Find(List<TextLine> lines, int start, PdfPage page)
    {
        if (!LineMarks.HasCells(lines[start]) && !StandBeside(lines, start))
        {
            return null;
        }

        for (var end = Reach(lines, start); end > start; end = Shorten(lines, start, end))
        {
            var region = lines[start..end];
            var columns = TextColumns.Of(region);
            if (columns.Count < 2)
            {
                continue;
            }

            var crossed = region.FindIndex(1, line => !LineMarks.HasCells(line) && columns.IsCrossedBy(line));
            if (crossed > 0)
            {
                end = start + crossed + 1;
                continue;
            }

            return Read(region, columns, page) is { } blocks ? new ColumnRegion(blocks, end) : null;
        }

        return null;
    }

    private static int Shorten(List<TextLine> lines, int start, int end)
    {
        end--;
        while (end > start + 1 && !LineMarks.HasCells(lines[end - 1]))
        {
            end--;
        }

        return end;
    }

    // Two lines at nearly the same height, one beside the other: text in columns of different leading.
    private static bool StandBeside(List<TextLine> lines, int at) =>
        at + 1 < lines.Count && lines[at + 1].Baseline - lines[at].Baseline < 0.7 * lines[at].Size
        && (lines[at + 1].Left > lines[at].Right + lines[at].Size || lines[at + 1].Right < lines[at].Left - lines[at].Size);

    // As far as the lines stand close, and no further than one that is as wide as all of them and has no cells.
    private static int Reach(List<TextLine> lines, int start)
    {
        double left = lines[start].Left, right = lines[start].Right;
        var end = start + 1;
        for (var last = start; end < lines.Count; end++)
        {
            var line = lines[end];
            if (line.Baseline - lines[end - 1].Baseline > FarApart * Math.Max(line.Size, lines[end - 1].Size))
            {
                break;
            }

            if (LineMarks.HasCells(line) || StandBeside(lines, end))
            {
                last = end;
                (left, right) = (Math.Min(left, line.Left), Math.Max(right, line.Right));
            }
            else if (end - last > 6 || line.Right - line.Left > (right - left) * 0.7)
            {
                break;
            }
        }

        // Lines of their own after the last one with cells belong to it only when they stand as close as its lines do.
        var tail = end;
        while (tail > start + 1 && !LineMarks.HasCells(lines[tail - 1]) && !StandBeside(lines, tail - 2))
        {
            tail--;
        }

        var usual = tail - start > 1 ? Enumerable.Range(start + 1, tail - start - 1).Min(i => lines[i].Baseline - lines[i - 1].Baseline) : lines[start].Size * 1.3;
        usual = Math.Max(usual, lines[start].Size * 1.1);
        while (tail < end && lines[tail].Baseline - lines[tail - 1].Baseline <= usual * 1.15)
        {
            tail++;
        }

        return tail;
    }

    private static List<PdfBlock>? Read(List<TextLine> region, TextColumns columns, PdfPage page)
    {
        var lines = region.ConvertAll(line => new TableRows.CellLine(line, columns.Cells(line)));
        if (IsTitleBlock(lines, page) || IsText(lines, columns) || lines.TrueForAll(line => line.Filled < 2))
        {
            return ByColumn(lines, columns, page);
        }

        var rows = TableRows.Split(lines, columns, page.Rulings.Horizontal)
            .ConvertAll(row => PdfRow.Of(
                [.. Enumerable.Range(0, columns.Count).Select(column => row.Select(line => line.Cells[column]).OfType<TextLine>().ToList())],
                page.Number));
        return [new PdfTable { Page = page.Number, Rows = rows, Columns = columns.Count, Left = region.Min(line => line.Left), Right = region.Max(line => line.Right) }];
    }

    private static List<PdfBlock> ByColumn(List<TableRows.CellLine> lines, TextColumns columns, PdfPage page)
    {
        var blocks = new List<PdfBlock>();
        for (var column = 0; column < columns.Count; column++)
        {
            var own = lines.Select(line => line.Cells[column]).OfType<TextLine>().ToList();

            // Names and dates of a title block stand each on a line of its own, however long.
            var right = own.Count == 0 || IsTitleBlock(lines, page) ? page.Width : own.Max(line => line.Right);
            blocks.AddRange(new ParagraphFlow(page.Number, right).Read(own));
        }

        return blocks;
    }

    // The block at the top of a first page with who writes, to whom, when and under which number.
    private static bool IsTitleBlock(List<TableRows.CellLine> lines, PdfPage page) =>
        page.Number == 1 && lines[0].Cells.Length <= 3 && lines.Count <= LongestTitle && lines[^1].Line.Baseline < page.Height * TitlePart
        && lines.TrueForAll(line => line.Figures == 0 || line.Cells.OfType<TextLine>().All(cell => !LineLook.IsFigure(cell.Text) || LineLook.HasDateOrRegistry(cell.Text)))
        && lines.SelectMany(line => line.Cells.OfType<TextLine>()).Any(cell => LineLook.HasDateOrRegistry(cell.Text) || cell.Text[^1] == ':');

    // Text set in columns fills them, line after line.
    private static bool IsText(List<TableRows.CellLine> lines, TextColumns columns)
    {
        if (columns.Count > 3 || lines.Count < 4)
        {
            return false;
        }

        for (var column = 0; column < columns.Count; column++)
        {
            var own = lines.Select(line => line.Cells[column]).OfType<TextLine>().ToList();
            var right = own.Count == 0 ? 0 : own.Max(line => line.Right);
            if (own.Count < 4 || own.Average(line => line.Text.Length) < 22
                || Enumerable.Range(1, own.Count - 1).Count(i => ParagraphFlow.IsFull(own[i - 1], own[i], right)) < (own.Count - 1) * 0.6)
            {
                return false;
            }
        }

        return true;
    }
}
