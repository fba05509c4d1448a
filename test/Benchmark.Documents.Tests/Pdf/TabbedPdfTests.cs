using System.Globalization;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Pdf;

/// <summary>Tables without lines, whose columns only tab stops keep apart.</summary>
public class TabbedPdfTests
{
    [Fact]
    public void A_name_in_a_narrow_column_is_a_row_of_its_own() => Rows(
        [(72, "Tkr"), (150, "Utfall"), (210, "Budget")],
        [(72, "Insatser")],
        [(72, "Nettokostnad"), (150, "310"), (210, "1 200")],
        [(72, "Stöd")],
        [(72, "Nettokostnad"), (150, "402"), (210, "900")])
        .ShouldBe(["Tkr|Utfall|Budget", "Insatser||", "Nettokostnad|310|1 200", "Stöd||", "Nettokostnad|402|900"]);

    /// <summary>Less room than words mostly have between columns, but every line's word begins at one place.</summary>
    [Fact]
    public void Columns_that_stand_close_are_told_by_where_they_begin() => Rows(
        [(72, "Nr"), (102, "Ansvar och"), (164, "Status")],
        [(72, "U1"), (102, "AFN och KS"), (164, "Klart")],
        [(72, "U2"), (102, "AFN och KS"), (164, "Avbruten")],
        [(72, "U3"), (102, "AFN och KS"), (164, "Klart")],
        [(72, "U4"), (102, "AFN och KS"), (164, "Avbruten")])
        .Skip(1).ShouldBe(["U1|AFN och KS|Klart", "U2|AFN och KS|Avbruten", "U3|AFN och KS|Klart", "U4|AFN och KS|Avbruten"]);

    private static List<string> Rows(params (double Left, string Text)[][] lines)
    {
        var content = string.Concat(lines.Select((line, i) => string.Concat(line.Select(cell =>
            string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {cell.Left} {700 - (12 * i)} Td ({cell.Text}) Tj ET\n")))));
        var pdf = HandMadePdf.Of(HandMadePdf.Catalog, HandMadePdf.OnePage, HandMadePdf.Page, HandMadePdf.Stream(content), HandMadePdf.Font);
        return [.. DocumentReader.Read(pdf, "rapport.pdf").Lines.Where(line => line.Kind == LineKind.Row).Select(line => string.Join('|', line.Cells))];
    }
}
