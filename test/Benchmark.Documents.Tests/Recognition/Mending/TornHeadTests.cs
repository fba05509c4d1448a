using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Mending;

/// <summary>A head that a page's end tore from its rows, and columns that only a layout made.</summary>
public sealed class TornHeadTests
{
    [Fact]
    public void Head_and_rows_of_two_pages_are_one_table()
    {
        var extract = Read(
            Row(1, 1, "Tkr", "Utfall 2017", "Utfall 2018", "", "Budget 2018"),
            new DocumentLine(2, LineKind.Blank, string.Empty),
            Row(3, 2, "Intäkter", "1 411", "1 412", "2 116"),
            Row(4, 2, "Kostnader", "-4 102", "-4 363", "-6 516"));
        extract.Finance.Select(r => (r.Row, r.Values.Count)).ShouldBe([("Intäkter", 3), ("Kostnader", 3)]);
        extract.Finance[1].Values[2].Kind.ShouldBe("budget");
    }

    [Fact]
    public void A_column_nothing_stands_in_is_none()
    {
        var extract = Read(
            Row(1, 1, "Tkr", "", "Utfall 2017", "", "Budget 2018"),
            Row(2, 1, "Intäkter", "", "1 411", "", "2 116"),
            Row(3, 1, "Kostnader", "", "-4 102", "", "-6 516"));
        extract.Finance[0].Values.Select(v => (v.Kind, v.Value)).ShouldBe([("utfall", 1411m), ("budget", 2116m)]);
    }

    private static ReportExtract Read(params DocumentLine[] lines) => new ReportRecognizer([]).Read(new ReportDocument(lines));

    private static DocumentLine Row(int number, int table, params string[] cells) => DocumentLine.Row(number, cells) with { Table = table };
}
