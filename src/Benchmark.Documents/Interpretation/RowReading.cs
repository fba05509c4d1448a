using System.Globalization;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;

namespace Benchmark.Documents.Interpretation;

/// <summary>One row while it is read.</summary>
internal readonly struct RowReading(SheetReading sheet, SheetRow row)
{
    public int Number => row.Number;

    public SheetCell? Cell(string column) => sheet.Headings.ColumnOf(column) is { } at ? row.Find(at) : null;

    /// <summary>Whether any of the columns holds something.</summary>
    public bool HasAny(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (Cell(column) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a cell stands; the row when the sheet has no such column.</summary>
    public SourceRef Source(string column) =>
        sheet.Sheet with { Row = row.Number, Column = sheet.Headings.ColumnOf(column) is { } at ? ColumnLetter.Of(at) : null };

    /// <summary>A text without space around it; null when the cell is empty. Cut, with a finding, when it is too long.</summary>
    public string? Text(string column, int limit) => Read(column, limit)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A text exactly as it stands.</summary>
    public string? ExactText(string column, int limit) => Read(column, limit);

    private string? Read(string column, int limit)
    {
        if (Cell(column) is not { } cell)
        {
            return null;
        }

        switch (cell.Kind)
        {
            case CellKind.Error:
                sheet.Findings.Error(ImportFindingCodes.CellError, Source(column), cell.Text, null, Heading(column));
                return null;
            case CellKind.FormulaWithoutValue:
                sheet.Findings.Error(ImportFindingCodes.FormulaWithoutValue, Source(column), null, null, Heading(column));
                return null;
        }

        if (cell.Text.Length <= limit)
        {
            return cell.Text;
        }

        sheet.Findings.Error(
            ImportFindingCodes.TextTooLong,
            Source(column),
            cell.Text[..40] + "…",
            null,
            Heading(column),
            ("length", cell.Text.Length.ToString(CultureInfo.InvariantCulture)),
            ("limit", limit.ToString(CultureInfo.InvariantCulture)));
        return cell.Text[..limit];
    }

    /// <summary>The column's heading, for a finding's sentence.</summary>
    public (string Name, string Value) Heading(string column) => ("heading", sheet.Headings.PrintedOf(column) ?? string.Empty);
}
