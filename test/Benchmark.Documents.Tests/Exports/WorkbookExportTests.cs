using Benchmark.Documents.Exports;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Tests.Fixtures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Exports;

public class WorkbookExportTests
{
    [Fact]
    public void A_table_is_valid_and_reads_back_with_text_as_text()
    {
        var workbook = WorkbookExport.Write(new ExportTable("Jämför: T2/2018", ["Kommun", "Värde"],
        [
            [ExportCell.Of("=1+1"), ExportCell.Of(-12.5m)],
            [ExportCell.Of("Åre"), ExportCell.Of("..")],
        ]));

        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).ShouldBeEmpty();
        var table = OtherFormats.Tables(workbook).ShouldHaveSingleItem();
        table.Name.ShouldBe("Jämför  T2 2018");
        table.Rows[1].Cells.Select(cell => (cell.Kind, cell.Text)).ShouldBe([(CellKind.Text, "'=1+1"), (CellKind.Number, "\u221212,5")]);
        table.Rows[2].Cells.Select(cell => cell.Text).ShouldBe(["Åre", ".."]);
    }
}
