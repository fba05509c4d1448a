using Benchmark.Documents.Spreadsheets;

namespace Benchmark.Documents.Layout;

/// <summary>Sets the sheets of a workbook as the tables of a document, each under its name.</summary>
internal static class SheetLines
{
    /// <summary>The document.</summary>
    public static ReportDocument Of(IReadOnlyList<SheetTable> sheets)
    {
        var writer = new FlowWriter();
        foreach (var sheet in sheets)
        {
            if (sheet.Name is not null && sheet.Rows.Count > 0)
            {
                writer.Heading(sheet.Name, 1);
            }

            // An empty row of the sheet ends a table.
            var rows = new List<IReadOnlyList<string>>();
            for (var i = 0; i < sheet.Rows.Count; i++)
            {
                if (i > 0 && sheet.Rows[i].Number > sheet.Rows[i - 1].Number + 1)
                {
                    writer.Table(rows);
                    rows = [];
                }

                rows.Add(Cells(sheet.Rows[i]));
            }

            writer.Table(rows);
        }

        return new ReportDocument(writer.Finish());
    }

    private static string[] Cells(SheetRow row)
    {
        var cells = new string[row.Cells.Count == 0 ? 0 : row.Cells[^1].Column];
        Array.Fill(cells, string.Empty);
        foreach (var cell in row.Cells)
        {
            cells[cell.Column - 1] = cell.Text;
        }

        return cells;
    }
}
