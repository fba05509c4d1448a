namespace Benchmark.Documents.Pdf;

/// <summary>Reads a table that drawn lines rule.</summary>
internal static class RuledTable
{
    /// <summary>The table, or null when words stand in less than two of the grid's columns.</summary>
    public static PdfTable? Read(RuledGrid grid, PdfPage page)
    {
        var cells = new List<PdfWord>?[grid.Rows, grid.Columns];
        var used = new bool[grid.Columns];
        foreach (var word in page.Words.Where(grid.Holds))
        {
            var (row, column) = grid.Cell(word);
            (cells[row, column] ??= []).Add(word);
            used[column] = true;
        }

        var columns = Enumerable.Range(0, grid.Columns).Where(column => used[column]).ToList();
        if (columns.Count < 2)
        {
            return null;
        }

        var rows = new List<PdfRow>();
        for (var row = 0; row < grid.Rows; row++)
        {
            var words = columns.ConvertAll(column => cells[row, column] ?? []);
            if (words.Exists(cell => cell.Count > 0))
            {
                AddRow(rows, words, page.Number);
            }
        }

        return new PdfTable { Page = page.Number, Rows = rows, Columns = columns.Count, Left = grid.Left, Right = grid.Right };
    }

    // Where lines part only the columns, or only groups of rows, the figures tell the rows.
    private static void AddRow(List<PdfRow> rows, List<List<PdfWord>> words, int page)
    {
        var cells = words.ConvertAll(TextLines.Of);
        if (!cells.Exists(cell => cell.Count > 1))
        {
            rows.Add(PdfRow.Of(cells, page));
            return;
        }

        var lines = TextLines.Of(words.SelectMany(cell => cell));
        var byColumn = lines.ConvertAll(line => new TableRows.CellLine(line, Cells(line, words)));
        if (lines.Count > 1 && byColumn.Count(line => line.Figures > 0) > 1 && TableRows.HasTwoRows(byColumn) && byColumn.TrueForAll(line => line.Cells[0] is not null))
        {
            rows.AddRange(byColumn.Select(line => PdfRow.Of([.. line.Cells.Select(cell => cell is null ? new List<TextLine>() : [cell])], page)));
            return;
        }

        rows.Add(PdfRow.Of(cells, page));
    }

    private static TextLine?[] Cells(TextLine line, List<List<PdfWord>> words)
    {
        var lefts = words.ConvertAll(cell => cell.Count == 0 ? double.MaxValue : cell.Min(word => word.Left));
        return
        [
            .. Enumerable.Range(0, words.Count).Select(column =>
            {
                var next = lefts.Skip(column + 1).DefaultIfEmpty(double.MaxValue).Min();
                var own = line.Words.Where(word => word.Left >= lefts[column] - 0.01 && word.Left < next - 0.01).ToList();
                return own.Count == 0 ? null : new TextLine(own);
            }),
        ];
    }
}
