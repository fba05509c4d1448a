using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;
using static Benchmark.Documents.Tests.Fixtures.HandMadeWord;

namespace Benchmark.Documents.Tests.Word;

public class WordReaderTests
{
    private const string Swedish = """
        <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Rubrik 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Arv"><w:name w:val="Min rubrik"/><w:basedOn w:val="Egen"/></w:style>
        """;

    private const string Lists = """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Headings_by_style_also_by_swedish_and_inherited_names()
    {
        var lines = Read(Of(Paragraph("Ett", Style("Rubrik1")) + Paragraph("Två", Style("Egen")) + Paragraph("Tre", Style("Arv")) + Paragraph("Fyra", "<w:outlineLvl w:val=\"3\"/>"), Swedish));

        lines.Where(line => line.Kind == LineKind.Heading).Select(line => (line.Text, line.Level)).ShouldBe([("Ett", 1), ("Två", 2), ("Tre", 2), ("Fyra", 4)]);
    }

    [Fact]
    public void Numbers_of_lists_are_counted()
    {
        var lines = Read(Of(Item("a", 1) + Item("b", 1) + Item("c", 1, 1) + Item("d", 1, 1) + Item("e", 1) + Item("f", 2) + Item("g", 3), numbering: Lists));

        lines.Select(line => line.Text).ShouldBe(["1. a", "2. b", "2.a) c", "2.b) d", "3. e", "- f", "7. g"]);
        lines.ShouldAllBe(line => line.Kind == LineKind.ListItem);
    }

    [Fact]
    public void Merged_cells_stand_in_their_first_place()
    {
        var table = "<w:tbl>"
            + Row(Cell("Nämnd", "<w:vMerge w:val=\"restart\"/>") + Cell("Resultat", "<w:gridSpan w:val=\"2\"/>"))
            + Row(Cell(string.Empty, "<w:vMerge/>") + Cell("2019") + Cell("2020"))
            + Row(Cell("AMN") + Cell("1 338") + Cell("-12")) + "</w:tbl>";

        Rows(Read(Of(table))).ShouldBe(["Nämnd|Resultat|", "|2019|2020", "AMN|1 338|-12"]);
    }

    [Fact]
    public void A_table_within_a_table_follows_it()
    {
        var inner = "<w:tbl>" + Row(Cell("x") + Cell("1")) + "</w:tbl>";
        var outer = "<w:tbl>" + Row(Cell("a") + $"<w:tc>{Paragraph("b")}{inner}{Paragraph(string.Empty)}</w:tc>") + "</w:tbl>";

        Rows(Read(Of(outer))).ShouldBe(["a|b", "x|1"]);
    }

    [Fact]
    public void Tabs_part_cells_and_line_breaks_part_lines()
    {
        var lines = Read(Of("<w:p><w:r><w:t>Datum</w:t><w:tab/><w:t>2020-09-21</w:t></w:r></w:p><w:p><w:r><w:t>Ett.</w:t><w:br/><w:t>Två.</w:t></w:r></w:p>"));

        lines[0].Cells.ShouldBe(["Datum", "2020-09-21"]);
        lines.Skip(1).Select(line => line.Text).ShouldBe(["Ett.", "Två."]);
    }

    [Fact]
    public void Tracked_changes_are_taken_as_accepted()
    {
        const string Changed = "<w:p><w:r><w:t xml:space=\"preserve\">Utfallet är </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>";
        const string Joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">En </w:t></w:r></w:p><w:p><w:r><w:t>mening.</w:t></w:r></w:p>";

        Read(Of(Changed + Joined)).Select(line => line.Text).ShouldBe(["Utfallet är 12.", "En mening."]);
    }

    [Fact]
    public void Text_boxes_are_read_once()
    {
        const string Box = "<w:p><w:r><w:t>Före.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r><w:t>I rutan.</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>I rutan.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Read(Of(Box)).Select(line => line.Text).ShouldBe(["Före.", "I rutan."]);
    }

    [Fact]
    public void The_title_block_is_read_column_by_column()
    {
        var table = $"<w:tbl>{Row($"<w:tc>{Paragraph("Arbetsmarknadsnämnden")}{Paragraph("Tjänsteskrivelse")}</w:tc><w:tc>{Paragraph("Datum:")}{Paragraph("2020-09-21")}</w:tc>")}</w:tbl>";

        Read(Of(table)).Where(line => line.Kind != LineKind.Blank).Select(line => line.Text).ShouldBe(["Arbetsmarknadsnämnden", "Tjänsteskrivelse", "Datum:", "2020-09-21"]);
    }

    [Fact]
    public void Headers_macros_and_embedded_files_are_left_alone()
    {
        var file = Of(Paragraph("Text."), others: [("word/vbaProject.bin", "Sub AutoOpen()"), ("word/embeddings/oleObject1.bin", "MZ")]);

        Read(file).Select(line => line.Text).ShouldBe(["Text."]);
    }

    [Fact]
    public void External_entities_are_refused()
    {
        var file = Of(Paragraph("&x;"), prolog: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");

        Should.Throw<UnreadableFileException>(() => Read(file)).Code.ShouldBe(ImportFindingCodes.DamagedDocument);
    }

    [Fact]
    public void A_cut_off_document()
    {
        var file = Of(Paragraph("Text."));

        Should.Throw<UnreadableFileException>(() => Read(file[..(file.Length / 2)])).Code.ShouldBe(ImportFindingCodes.DamagedDocument);
    }

    [Fact]
    public void Tables_within_tables_without_end_are_cut()
    {
        const int Depth = 20_000;
        var open = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth));
        var close = string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));

        Should.NotThrow(() => Read(Of(open + close + Paragraph("Text."))));
    }

    private static IReadOnlyList<DocumentLine> Read(byte[] file) => DocumentReader.Read(file, "rapport.docx").Lines;

    private static IEnumerable<string> Rows(IReadOnlyList<DocumentLine> lines) => lines.Where(line => line.Kind == LineKind.Row).Select(line => string.Join('|', line.Cells));

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    private static string Item(string text, int list, int level = 0) => Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
