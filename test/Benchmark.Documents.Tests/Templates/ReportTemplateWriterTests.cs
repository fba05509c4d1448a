using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Templates;
using Benchmark.Documents.Tests.Fixtures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Templates;

public class ReportTemplateWriterTests
{
    [Fact]
    public void The_workbook_is_valid() => ShouldBeValid(Sample.Blank());

    [Fact]
    public void A_template_without_anything_in_it_is_valid_too() => ShouldBeValid(ReportTemplateWriter.Write(new ReportTemplate
    {
        MunicipalityCode = "0380",
        MunicipalityName = "Uppsala",
        BoardName = "Arbetsmarknadsnämnden",
        Period = Benchmark.Reports.ReportPeriod.ForYear(2020),
    }));

    [Fact]
    public void The_sheets_stand_in_order_and_the_lists_are_hidden()
    {
        using var document = Open(Sample.Blank());

        var sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().ToList();
        sheets.Select(sheet => sheet.Name!.Value).ShouldBe(["Läs mig", "Nyckeltal", "Ekonomi", "Mål", "Uppdrag", "Handlingsplaner", "Mall", "Listor"]);
        sheets[6].State!.Value.ShouldBe(SheetStateValues.Hidden);
        sheets[7].State!.Value.ShouldBe(SheetStateValues.VeryHidden);
    }

    [Fact]
    public void Headings_name_the_period_they_speak_of()
    {
        var tables = OtherFormats.Tables(Sample.Blank());

        Headings(tables, "Nyckeltal").ShouldBe(
            ["Kod", "Nyckeltal", "Enhet", "Vad som räknas", "Kön", "Utfall föregående 2017-T2", "Utfall 2018-T2", "Målvärde 2018", "Budget 2018", "Prognos 2018", "Kommentar"]);
        Headings(tables, "Ekonomi").ShouldBe(
            ["Kod", "Område", "Post", "Utfall föregående år 2017-T2 (tkr)", "Utfall 2018-T2 (tkr)", "Budget helår 2018 (tkr)", "Prognos helår 2018 (tkr)", "Avvikelse 2018 (tkr)", "Kommentar"]);
    }

    [Fact]
    public void Only_cells_to_fill_in_are_open()
    {
        using var document = Open(Sample.Blank());

        foreach (var sheet in document.WorkbookPart!.WorksheetParts)
        {
            sheet.Worksheet!.GetFirstChild<SheetProtection>()!.Sheet!.Value.ShouldBeTrue();
        }

        IsLocked(document, "Nyckeltal", "A3").ShouldBeTrue();
        IsLocked(document, "Nyckeltal", "F3").ShouldBeTrue();
        IsLocked(document, "Nyckeltal", "G3").ShouldBeFalse();
        IsLocked(document, "Ekonomi", "H3").ShouldBeTrue();
        IsLocked(document, "Uppdrag", "C3").ShouldBeTrue();
        IsLocked(document, "Uppdrag", "C5").ShouldBeFalse();
    }

    [Fact]
    public void Status_and_assessment_have_lists_and_numbers_have_limits()
    {
        using var document = Open(Sample.Blank());

        Rule(document, "Uppdrag", "I3:I44").Formula1!.Text.ShouldBe("Listor!$A$1:$A$6");
        Rule(document, "Mål", "G3:G44").Formula1!.Text.ShouldBe("Listor!$B$1:$B$4");
        Rule(document, "Nyckeltal", "G6:J6").Formula1!.Text.ShouldBe("OR(AND(ISNUMBER(G6),G6>=0,G6<=100),G6=\"-\",G6=\".\",G6=\"..\")");
    }

    [Fact]
    public void Earlier_values_missing_signs_and_thousands_are_filled_in()
    {
        var tables = OtherFormats.Tables(Sample.Blank());

        Cell(tables, "Nyckeltal", 3, 6)!.Number.ShouldBe(1_250);
        Cell(tables, "Nyckeltal", 6, 6)!.Text.ShouldBe("-");
        Cell(tables, "Ekonomi", 3, 4)!.Number.ShouldBe(40_000);
        Cell(tables, "Uppdrag", 3, 8)!.Text.ShouldBe("Påbörjad");
    }

    [Theory]
    [InlineData("=cmd|' /c calc'!A1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("a\u0001b\uFFFF")]
    public void Text_is_text_whatever_it_begins_with(string text)
    {
        var template = Sample.Template() with { Assignments = [new TemplateAssignment("1", text)] };
        var workbook = ReportTemplateWriter.Write(template);

        ShouldBeValid(workbook);
        using var document = Open(workbook);
        Find(document, "Uppdrag", "C3").CellFormula.ShouldBeNull();
        Find(document, "Uppdrag", "C3").DataType!.Value.ShouldBe(CellValues.InlineString);
    }

    [Fact]
    public void What_the_report_holds_comes_back_unchanged()
    {
        var current = new Dictionary<(Indicators.ValueKind, Indicators.Sex), TemplateValue>
        {
            [(Indicators.ValueKind.Outcome, Indicators.Sex.Total)] = new(12.25m),
            [(Indicators.ValueKind.Budget, Indicators.Sex.Total)] = new(null, Indicators.MissingReason.NotApplicable),
        };
        var money = new Dictionary<Indicators.ValueKind, TemplateValue>
        {
            [Indicators.ValueKind.Budget] = new(61_000_123),
            [Indicators.ValueKind.Forecast] = new(60_000_023),
        };
        var sample = Sample.Template();
        var workbook = ReportTemplateWriter.Write(sample with
        {
            Indicators = [sample.Indicators[1] with { Current = current }],
            FinanceRows = [sample.FinanceRows[0] with { Current = money, Comment = "Som förr" }],
        });

        var draft = Reading.Read(workbook).Draft;

        draft.Figures.Select(figure => (figure.Value, figure.Missing)).ShouldBe([(12.25m, null), (null, Indicators.MissingReason.NotApplicable)]);
        draft.FinanceLines.Select(line => line.Amount).ShouldBe([61_000_123m, 60_000_023m]);
        draft.FinanceLines[0].Comment.ShouldBe("Som förr");
        Cell(OtherFormats.Tables(workbook), "Ekonomi", 3, 8)!.Number.ShouldBe(1_000.1m);
    }

    private static void ShouldBeValid(byte[] workbook)
    {
        using var document = Open(workbook);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    private static SpreadsheetDocument Open(byte[] workbook) => SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);

    private static string[] Headings(IReadOnlyList<SheetTable> tables, string sheet) =>
        [.. tables.Single(table => table.Name == sheet).Rows.Single(row => row.Number == 2).Cells.Select(cell => cell.Text)];

    private static SheetCell? Cell(IReadOnlyList<SheetTable> tables, string sheet, int row, int column) =>
        tables.Single(table => table.Name == sheet).Rows.Single(candidate => candidate.Number == row).Find(column);

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(candidate => candidate.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Find(SpreadsheetDocument document, string sheet, string reference) =>
        Sheet(document, sheet).Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == reference);

    private static bool IsLocked(SpreadsheetDocument document, string sheet, string reference)
    {
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        return formats[(int)Find(document, sheet, reference).StyleIndex!.Value].Protection!.Locked!.Value;
    }

    private static DataValidation Rule(SpreadsheetDocument document, string sheet, string cells) =>
        Sheet(document, sheet).Descendants<DataValidation>().Single(rule => rule.SequenceOfReferences!.InnerText == cells);
}
