using Benchmark.Documents.Csv;
using Benchmark.Documents.Spreadsheets;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Shouldly;
using Xunit;
using Workbook = Benchmark.TestBase.Workbook;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Markup and formulas in what a kommun writes are text, from the review to what others download.</summary>
[Collection(ImportCollectionDefinition.Name)]
public sealed class HostileTextTests(ImportSite site)
{
    private const string Script = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    private static readonly string[] Formulas = ["=HYPERLINK(\"http://x.example\";\"Klicka\")", "+46 33 35 70 00", "-2 platser", "@SUM(A1)", "\t=1+1", "  =1+1", "\uFF1D1+1"];

    [Fact]
    public async Task It_is_shown_as_text_and_exported_without_formulas()
    {
        using var anna = await site.Reports.SignedInAsync(ReportsFixture.Contributor);
        using var per = await site.Reports.SignedInAsync(ReportsFixture.Approver);
        var draft = await DraftVisit.CreateAsync(site.Reports, anna, "2016", "T2");
        var review = await draft.UploadAsync("text.xlsx", Workbook.Edit(await draft.TemplateAsync(), Fill));
        await ShouldBeTextAsync(anna, review);
        await draft.ApplyAsync(review);
        await ShouldBeTextAsync(anna, $"{draft.Address}/innehall");
        var board = await ReportLife.PublishAsync(anna, per, draft.Address, "=1+1");

        using var reader = site.Reports.Factory.Open();
        await ShouldBeTextAsync(reader, board);
        var csv = CsvTableReader.Read(await reader.Http.GetByteArrayAsync($"{board}/uppdrag.csv"), "uppdrag.csv", new TextBudget());
        csv.Rows.Count.ShouldBe(Formulas.Length + 2);
        var texts = csv.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).ToList();
        texts.ShouldContain("'" + Formulas[0]);
        texts.ShouldAllBe(text => IsHarmless(text));

        const string Comparison = "/jamfor/EKB01/tabell";
        var table = CsvTableReader.Read(await reader.Http.GetByteArrayAsync($"{Comparison}.csv?period=2016-T2"), "tabell.csv", new TextBudget());
        table.Rows[1].Cells.ShouldContain(cell => cell.Text == "1312");
        table.Rows.SelectMany(row => row.Cells).ShouldAllBe(cell => IsHarmless(cell.Text));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await reader.Http.GetByteArrayAsync($"{Comparison}.xlsx?period=2016-T2")), isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.ShouldHaveSingleItem().Worksheet!;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheet.Descendants<Cell>().Where(cell => cell.DataType is not null).ShouldAllBe(cell => IsHarmless(cell.InnerText));
    }

    private static void Fill(Workbook book)
    {
        book.Append("Uppdrag", ("A", "Uppdrag"), ("C", Script), ("I", "Färdig"), ("K", Script));
        foreach (var (formula, i) in Formulas.Select((formula, i) => (formula, i)))
        {
            book.Append("Uppdrag", ("A", "Uppdrag"), ("C", $"{formula} nr {i}"), ("G", formula), ("I", "Färdig"), ("J", formula), ("K", formula));
        }

        book.Set("Nyckeltal", $"G{Templates.FigureRow(book, "EKB01")}", 1_312).Set("Nyckeltal", $"K{Templates.FigureRow(book, "EKB01")}", Script);
    }

    private static async Task ShouldBeTextAsync(TestBrowser browser, string page)
    {
        var raw = await browser.Http.GetStringAsync(page);
        raw.ShouldNotContain("<script>alert");
        raw.ShouldNotContain("<img src=x");
        raw.ShouldContain("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;");
    }

    private static bool IsHarmless(string text) => text.TrimStart(' ') is not ['=' or '+' or '-' or '@' or '\t' or '\r' or '\uFF1D', ..];
}
