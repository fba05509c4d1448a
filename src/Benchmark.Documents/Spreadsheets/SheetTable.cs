namespace Benchmark.Documents.Spreadsheets;

/// <summary>One row that holds something.</summary>
/// <param name="Number">The row's number in the sheet, from 1.</param>
/// <param name="Cells">Its cells from left to right; empty ones are left out.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, or null when it is empty.</summary>
    public SheetCell? Find(int column)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Column >= column)
            {
                return Cells[i].Column == column ? Cells[i] : null;
            }
        }

        return null;
    }
}

/// <summary>A sheet as every file format gives it.</summary>
/// <param name="File">The file it came in.</param>
/// <param name="Name">The sheet's name; null for CSV, which has none.</param>
/// <param name="Rows">The rows that hold something, also hidden ones.</param>
/// <param name="IsCut">Whether there were more rows than are read.</param>
public sealed record SheetTable(string File, string? Name, IReadOnlyList<SheetRow> Rows, bool IsCut);
