using Benchmark.Documents.Spreadsheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Documents.Templates;

/// <summary>Writes one sheet to be filled in: title, headings, rows, what is locked and what may be written.</summary>
internal static class TemplateSheetWriter
{
    private const int FrozenColumns = 3;

    private const double RoomForFilterArrow = 2;

    public static void Write(WorksheetPart part, TemplateSheetContent content, string title)
    {
        var columns = TemplateLayout.ColumnsOf(content.Sheet);
        using var writer = new SheetPartWriter(
            part,
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            Views(),
            new Columns(columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        var widths = columns.Select(column => column.Width).ToArray();
        TemplateCell[] headings = [.. content.Headings.Select(heading => new TemplateCell(TemplateStyles.Heading, heading))];
        writer.WriteRow(TemplateLayout.TitleRow, [new TemplateCell(TemplateStyles.Title, title)], RowHeight.OfTitle);
        writer.WriteRow(TemplateLayout.HeadingRow, headings, RowHeight.Of(headings, [.. widths.Select(width => width - RoomForFilterArrow)]));
        var number = TemplateLayout.HeadingRow;
        foreach (var row in content.Rows)
        {
            writer.WriteRow(++number, row, RowHeight.Of(row, widths));
        }

        writer.End(
            Protection(),
            new AutoFilter { Reference = Area(content, absolute: false) },
            content.Rules.Count == 0 ? null : TemplateRuleWriter.Create(content.Rules),
            Margins(),
            Paper(),
            new HeaderFooter(new OddFooter("&L&A&RSida &P av &N")));
    }

    /// <summary>Names that make headings stand on every printed page and the filter work.</summary>
    public static void Name(DefinedNames names, TemplateSheetContent content, string sheet, uint index)
    {
        names.Append(new DefinedName($"'{sheet}'!{Area(content, absolute: true)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true });
        names.Append(new DefinedName(FormattableString.Invariant($"'{sheet}'!${TemplateLayout.TitleRow}:${TemplateLayout.HeadingRow}")) { Name = "_xlnm.Print_Titles", LocalSheetId = index });
    }

    /// <summary>Locks what isn't marked as open. Without a password: it guards against slips, not against people.</summary>
    public static SheetProtection Protection() => new()
    {
        Sheet = true,
        Objects = true,
        Scenarios = true,
        FormatColumns = false,
        FormatRows = false,
        AutoFilter = false,
    };

    /// <summary>Narrow margins, in inches.</summary>
    public static PageMargins Margins() => new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 };

    /// <summary>A4 across, as many pages high as it takes.</summary>
    public static PageSetup Paper() => new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 };

    private static SheetViews Views()
    {
        var topLeft = FormattableString.Invariant($"{ColumnLetter.Of(FrozenColumns + 1)}{TemplateLayout.HeadingRow + 1}");
        var pane = new Pane
        {
            HorizontalSplit = FrozenColumns,
            VerticalSplit = TemplateLayout.HeadingRow,
            TopLeftCell = topLeft,
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
        return new SheetViews(new SheetView(pane) { WorkbookViewId = 0 });
    }

    private static string Area(TemplateSheetContent content, bool absolute)
    {
        var letter = ColumnLetter.Of(content.Headings.Count);
        var last = Math.Max(content.NextRow - 1, TemplateLayout.HeadingRow + 1);
        return absolute
            ? FormattableString.Invariant($"$A${TemplateLayout.HeadingRow}:${letter}${last}")
            : FormattableString.Invariant($"A{TemplateLayout.HeadingRow}:{letter}{last}");
    }
}
