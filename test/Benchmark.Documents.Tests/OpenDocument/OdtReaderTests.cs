using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.OpenDocument;

public class OdtReaderTests
{
    private const string Styles = """
        <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
        """;

    [Fact]
    public void Headings_paragraphs_and_lists()
    {
        var lines = Read("""
            <text:h text:outline-level="2">Mål</text:h><text:p>En<text:s text:c="2"/>mening<text:note><text:note-body><text:p>not</text:p></text:note-body></text:note>.</text:p>
            <text:list text:style-name="N"><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>c</text:p></text:list-item></text:list>
            <text:list><text:list-item><text:p>d</text:p></text:list-item></text:list>
            """);

        lines[0].ShouldSatisfyAllConditions(line => line.Kind.ShouldBe(LineKind.Heading), line => line.Level.ShouldBe(2));
        lines.Where(line => line.Kind != LineKind.Blank).Select(line => line.Text).ShouldBe(["Mål", "En mening.", "1. a", "a) b", "2. c", "- d"]);
    }

    [Fact]
    public void Covered_and_repeated_cells()
    {
        var lines = Read("""
            <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Nämnd</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Resultat</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
            <table:table-row><table:table-cell><text:p>AMN</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>0</text:p></table:table-cell></table:table-row></table:table>
            """);

        lines.Where(line => line.Kind == LineKind.Row).Select(line => line.Cells).ShouldBe([["Nämnd", "Resultat", string.Empty], ["AMN", "0", "0"]]);
    }

    [Fact]
    public void What_was_deleted_is_not_read() =>
        Read("<text:tracked-changes><text:changed-region><text:deletion><text:p>Bort</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Kvar.</text:p>")
            .Select(line => line.Text).ShouldBe(["Kvar."]);

    [Fact]
    public void A_password() => Should.Throw<UnreadableFileException>(() => DocumentReader.Read(
        OtherFormats.Zip(("META-INF/manifest.xml", "<manifest><encryption-data/>opendocument.text</manifest>"), ("content.xml", "?")), "rapport.odt"))
        .Code.ShouldBe(ImportFindingCodes.PasswordProtected);

    [Fact]
    public void Broken_xml() => Should.Throw<UnreadableFileException>(() => Read("<text:p>")).Code.ShouldBe(ImportFindingCodes.DamagedDocument);

    private static IReadOnlyList<DocumentLine> Read(string body) => DocumentReader.Read(
        OtherFormats.Zip(
            ("META-INF/manifest.xml", "<manifest media-type=\"application/vnd.oasis.opendocument.text\"/>"),
            ("content.xml", $"""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:automatic-styles>{Styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>
                """)),
        "rapport.odt").Lines;
}
