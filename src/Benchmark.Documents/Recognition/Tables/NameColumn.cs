using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Moves the column of names to the front where another stands before it: goals, numbers or codes.</summary>
internal static class NameColumn
{
    private const int LongestCode = 8;

    /// <summary>The table with its names first; what stood before them heads the rows. Null when the names stand first already.</summary>
    public static DocumentTable? Front(DocumentTable table, ReportVocabulary words)
    {
        if (table.Columns.Count < 3 || table.Rows.Count == 0 || ColumnHeading.Read(table.Columns[1], null).Kind is not null)
        {
            return null;
        }

        var isCode = table.Rows.All(r => IsCode(r.Cells[0])) && table.Rows.Any(r => r.Cells[0].Length > 0);
        if (!isCode && (!IsIndicator(table.Columns[1], words) || IsIndicator(table.Columns[0], words)))
        {
            return null;
        }

        var rows = new List<DocumentLine>();
        foreach (var row in table.Rows.Where(r => r.Cells.Count > 1))
        {
            if (!isCode && row.Cells[0].Length > 0)
            {
                rows.Add(row.AsRow([row.Cells[0], .. Enumerable.Repeat(string.Empty, table.Columns.Count - 2)]));
            }

            rows.Add(row.AsRow([.. row.Cells.Skip(1)]));
        }

        return table with { Columns = [.. table.Columns.Skip(1)], Rows = rows };
    }

    private static bool IsIndicator(string heading, ReportVocabulary words) =>
        heading.Length > 0 && words.IndicatorHead.Any(w => Folded.Of(heading).Split(' ').Any(h => h == w || h == w + "er"));

    private static bool IsCode(string cell) => cell.Length <= LongestCode && !cell.Any(char.IsLetter);
}
