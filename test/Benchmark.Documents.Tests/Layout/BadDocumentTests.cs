using System.Text;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Benchmark.Municipalities;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Layout;

/// <summary>Files that are no document, or are in another dress.</summary>
public class BadDocumentTests
{
    private const string Swedish = "Åtgärder för äldre\n\nNämnden följer upp målen. Känns det rätt?\n";

    [Fact]
    public void Nothing() => Code([]).ShouldBe(ImportFindingCodes.EmptyFile);

    [Fact]
    public void An_old_word_document() => Refused(Compound("WordDocument")).ShouldSatisfyAllConditions(
        refused => refused.Code.ShouldBe(ImportFindingCodes.OldWordFormat),
        refused => refused.Found.ShouldBe(".doc"));

    [Fact]
    public void An_encrypted_word_document() => Code(Compound("EncryptedPackage")).ShouldBe(ImportFindingCodes.PasswordProtected);

    [Fact]
    public void A_zip_by_another_name() => Refused(OtherFormats.Zip(("a.txt", "hej"))).ShouldSatisfyAllConditions(
        refused => refused.Code.ShouldBe(ImportFindingCodes.NotADocument),
        refused => refused.Found.ShouldBe("ZIP"));

    [Fact]
    public void A_web_page_by_another_name() => Refused("<!DOCTYPE html><html><body>Logga in</body></html>"u8.ToArray()).Found.ShouldBe("HTML/XML");

    /// <summary>A text that is joined piece by piece is copied whole for each, and the time grows with the square.</summary>
    [Fact]
    public void A_word_document_with_its_text_in_very_many_pieces()
    {
        const int Pieces = 300_000;
        using var time = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var text = string.Concat(Enumerable.Range(0, Pieces).Select(i => $"<![CDATA[{i % 7919}]]>"));

        DocumentReader.Read(HandMadeWord.Of($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"), "rapport.docx", cancellationToken: time.Token).Lines
            .ShouldContain(line => line.Text.StartsWith("0123456789101112", StringComparison.Ordinal));
    }

    /// <summary>Each element is held against all it stands in, so that without a bound the time grows with the square.</summary>
    [Theory]
    [InlineData("tbl")]
    [InlineData("sdt")]
    [InlineData("smartTag")]
    public void A_word_document_deeper_than_any_is_cut(string element)
    {
        const int Depth = 100_000;
        var body = string.Concat(Enumerable.Repeat($"<w:{element}>", Depth)) + string.Concat(Enumerable.Repeat($"</w:{element}>", Depth));

        DocumentReader.Read(HandMadeWord.Of("<w:p>" + body + "</w:p>" + HandMadeWord.Paragraph("Efter")), "rapport.docx").Lines
            .Where(line => line.Kind != LineKind.Blank).Select(line => line.Text).ShouldBe(["Efter"]);
    }

    [Theory]
    [InlineData("Verksamhetsmått\tUtfall aug 2022\tMålvärde 2022")]
    [InlineData("Uppdrag\tStatus\tKommentar\n\t\t\n\t\t")]
    [InlineData("Nettokostnad, tkr\tUtfall\tBudget\nIntäkt\t\t\nKostnad\t-\t-")]
    public void An_empty_table_gives_nothing(string table)
    {
        var text = $"Socialnämnden\n\nDelårsrapport januari–augusti 2022\n\n{table}\n\nSlut.\n";

        var read = new ReportRecognizer(MunicipalityNames.All).Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "rapport.txt"));

        (read.Indicators.Count, read.Finance.Sum(r => r.Values.Count), read.Assignments.Count, read.Findings.Count).ShouldBe((0, 0, 0, 0));
        read.Period!.To.ShouldBe(new DateOnly(2022, 8, 31));
    }

    [Fact]
    public void Random_bytes()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);

        Code(bytes).ShouldBe(ImportFindingCodes.NotADocument);
    }

    [Fact]
    public void A_file_larger_than_any_may_be() => Code(new byte[ImportConsts.MaxFileSize + 1]).ShouldBe(ImportFindingCodes.FileTooLarge);

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Text_in_any_of_the_usual_encodings(string encoding) =>
        DocumentReader.Read(Encoding.GetEncoding(encoding).GetBytes(Swedish), "rapport.txt").Lines
            .Where(line => line.Kind != LineKind.Blank).Select(line => line.Text)
            .ShouldBe(["Åtgärder för äldre", "Nämnden följer upp målen. Känns det rätt?"]);

    [Fact]
    public void A_workbook_is_a_table_under_each_sheets_name()
    {
        var document = DocumentReader.Read(Sample.Filled(), "rapport.xlsx");

        document.Lines.ShouldContain(line => line.Kind == LineKind.Heading && line.Text == "Ekonomi");
        document.Lines.ShouldContain(line => line.Kind == LineKind.Row && line.Cells.Count > 3);
    }

    [Fact]
    public void The_spreadsheet_upload_still_refuses_documents() =>
        Reading.Read(HandMadePdf.Plain).Only(ImportFindingCodes.NotASpreadsheet).Found.ShouldBe("PDF");

    [Fact]
    public void Any_damage_gives_a_code_and_no_other_exception()
    {
        var random = new Random(2020);
        var body = HandMadeWord.Paragraph("Mål", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
            + $"<w:tbl><w:tr>{HandMadeWord.Cell("a", "<w:gridSpan w:val=\"2\"/>")}{HandMadeWord.Cell("b", "<w:vMerge/>")}</w:tr></w:tbl>";
        byte[][] wholes = [HandMadeWord.Of(body), Encoding.UTF8.GetBytes(Swedish)];
        for (var i = 0; i < 600; i++)
        {
            // Every third time the text within is damaged and packed again, so that the XML's own rules are met.
            var bytes = i % 3 == 2 ? HandMadeWord.Of(Damaged(body, random)) : (byte[])wholes[i % 3].Clone();
            for (var hits = i % 3 == 2 ? 0 : random.Next(1, 12); hits > 0; hits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                DocumentReader.Read(bytes, "rapport.docx");
            }
            catch (UnreadableFileException unreadable)
            {
                unreadable.Code.ShouldStartWith("Import:");
            }
        }
    }

    private static string Damaged(string text, Random random)
    {
        var signs = text.ToCharArray();
        for (var hits = random.Next(1, 5); hits > 0; hits--)
        {
            signs[random.Next(signs.Length)] = (char)random.Next('0', 'z');
        }

        return new string(signs);
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[512]];

    private static UnreadableFileException Refused(byte[] content) => Should.Throw<UnreadableFileException>(() => DocumentReader.Read(content, "rapport.docx"));

    private static string Code(byte[] content) => Refused(content).Code;
}
