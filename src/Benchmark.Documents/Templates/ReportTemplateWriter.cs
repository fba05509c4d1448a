using System.Globalization;
using Benchmark.Documents.Interpretation;
using Benchmark.Documents.Spreadsheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Benchmark.Documents.Templates;

/// <summary>Writes a report's template as an xlsx workbook.</summary>
public static class ReportTemplateWriter
{
    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(ReportTemplate template)
    {
        using var stream = new MemoryStream();
        Write(template, stream);
        return stream.ToArray();
    }

    /// <summary>Writes the workbook to a stream that can seek.</summary>
    public static void Write(ReportTemplate template, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(template);
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        document.PackageProperties.Title = $"{template.MunicipalityName}, {template.BoardName}, {template.Period.Code}";
        document.PackageProperties.Language = "sv-SE";
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Create();
        var sheets = new Sheets();
        var names = new DefinedNames();
        var lists = new TemplateLists(template);

        WriteReadMe(Add(workbook, sheets, TemplateLayout.ReadMe), template);
        TemplateSheetContent[] contents =
        [
            IndicatorSheetBuilder.Build(template),
            FinanceSheetBuilder.Build(template),
            FollowUpSheetBuilder.BuildGoals(template, lists),
            FollowUpSheetBuilder.BuildAssignments(template, lists),
            FollowUpSheetBuilder.BuildActionPlans(template, lists),
        ];
        foreach (var content in contents)
        {
            var name = TemplateLayout.NameOf(content.Sheet);
            var index = (uint)sheets.ChildElements.Count;
            TemplateSheetWriter.Write(Add(workbook, sheets, name), content, TemplateTitle.Print(content.Sheet, template));
            TemplateSheetWriter.Name(names, content, name, index);
        }

        WritePlain(Add(workbook, sheets, TemplateLayout.Identity, SheetStateValues.Hidden), Identity(template));
        WritePlain(Add(workbook, sheets, TemplateLayout.Lists, SheetStateValues.VeryHidden), lists.Rows);
        workbook.Workbook = new Workbook(sheets, names);
    }

    private static WorksheetPart Add(WorkbookPart workbook, Sheets sheets, string name, SheetStateValues? state = null)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var sheet = new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) };
        if (state is { } hidden)
        {
            sheet.State = hidden;
        }

        sheets.Append(sheet);
        return part;
    }

    private static void WriteReadMe(WorksheetPart part, ReportTemplate template)
    {
        const double Width = 88;
        using var writer = new SheetPartWriter(
            part,
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(new Column { Min = 1, Max = 1, Width = Width, CustomWidth = true }));
        var number = 1;
        writer.WriteRow(number++, [new TemplateCell(TemplateStyles.Title, $"Rapport {template.Period.Code} – {template.BoardName}, {template.MunicipalityName}")], RowHeight.OfTitle);
        foreach (var line in ReadMeText.Lines(template))
        {
            TemplateCell[] row = [new TemplateCell(TemplateStyles.Prose, line)];
            writer.WriteRow(number++, row, RowHeight.Of(row, [Width]));
        }

        writer.End(TemplateSheetWriter.Protection(), TemplateSheetWriter.Margins(), TemplateSheetWriter.Paper());
    }

    private static void WritePlain(WorksheetPart part, IEnumerable<TemplateCell[]> rows)
    {
        using var writer = new SheetPartWriter(part);
        var number = 1;
        foreach (var row in rows)
        {
            writer.WriteRow(number++, row);
        }

        writer.End(TemplateSheetWriter.Protection());
    }

    private static TemplateCell[][] Identity(ReportTemplate template) =>
    [
        Mark(TemplateIdentity.MunicipalityCodeKey, template.MunicipalityCode),
        Mark(TemplateIdentity.BoardKey, template.BoardName),
        Mark(TemplateIdentity.PeriodKey, template.Period.Code),
        Mark(TemplateIdentity.VersionKey, template.Version.ToString(CultureInfo.InvariantCulture)),
        Mark(TemplateIdentity.TemplateIdKey, template.TemplateId),
    ];

    private static TemplateCell[] Mark(string key, string value) => [new(TemplateStyles.Default, key), new(TemplateStyles.Default, value)];
}
