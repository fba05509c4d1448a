using Benchmark.Documents.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Documents.Exports;

/// <summary>A cell of an export: text that stays text, or a number.</summary>
public readonly record struct ExportCell
{
    private ExportCell(string? text, decimal? number) => (Text, Number) = (text, number);

    public string? Text { get; }

    public decimal? Number { get; }

    public static ExportCell Of(string? text) => new(text, null);

    public static ExportCell Of(decimal? number) => new(null, number);

    /// <summary>A number as it is shown: rounded to so many decimals, half away from zero.</summary>
    public static ExportCell Of(decimal? number, int decimals) =>
        new(null, number is { } value ? Math.Round(value, decimals, MidpointRounding.AwayFromZero) : null);
}

/// <summary>A table to export.</summary>
/// <param name="Name">The sheet's name, at most 31 signs.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Rows">The rows.</param>
public sealed record ExportTable(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<ExportCell>> Rows);

/// <summary>Writes tables as an xlsx workbook, one sheet each. No text can become a formula.</summary>
public static class WorkbookExport
{
    private const int MaxNameLength = 31;
    private const double ColumnWidth = 24;

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(params IReadOnlyList<ExportTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentOutOfRangeException.ThrowIfZero(tables.Count);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Create();
            var sheets = new Sheets();
            foreach (var table in tables)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                sheets.Append(new Sheet { Name = SheetName(table.Name), SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
                Write(part, table);
            }

            workbook.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static void Write(WorksheetPart part, ExportTable table)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        using var writer = new SheetPartWriter(
            part,
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }),
            new Columns(new Column { Min = 1, Max = (uint)Math.Max(1, table.Headings.Count), Width = ColumnWidth, CustomWidth = true }));
        writer.WriteRow(1, [.. table.Headings.Select(heading => new TemplateCell(TemplateStyles.Heading, heading))]);
        var number = 1;
        foreach (var row in table.Rows)
        {
            writer.WriteRow(++number, [.. row.Select(cell => new TemplateCell(TemplateStyles.Default, ExportText.Safe(cell.Text), cell.Number))]);
        }

        writer.End();
    }

    // Signs that Excel doesn't take in the name of a sheet.
    private static string SheetName(string name)
    {
        var clean = string.Concat(name.Select(sign => sign is ':' or '\\' or '/' or '?' or '*' or '[' or ']' ? ' ' : sign)).Trim(' ', '\'');
        return clean.Length is 0 ? "Blad" : clean[..Math.Min(clean.Length, MaxNameLength)];
    }
}
