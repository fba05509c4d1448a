using System.IO.Compression;
using System.Text;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Pdf;

/// <summary>PDFs made to harm, or harmed on the way: a code that helps, or the pages that can be read; never more.</summary>
public class HostilePdfTests
{
    [Fact]
    public void A_whole_one_is_read() => Read(HandMadePdf.Plain).Lines[0].Text.ShouldBe("Hej");

    [Fact]
    public void A_password() =>
        Code(HandMadePdf.With(
            "/Root 1 0 R /Encrypt 6 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]",
            [
                HandMadePdf.Catalog, HandMadePdf.OnePage, HandMadePdf.Page, HandMadePdf.Stream("BT ET"), HandMadePdf.Font,
                $"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <{Many("AB", 32)}> /U <{Many("CD", 32)}> >>",
            ])).ShouldBe(ImportFindingCodes.PasswordProtected);

    [Fact]
    public void A_cut_off_one() => Code(HandMadePdf.Plain[..300]).ShouldBe(ImportFindingCodes.DamagedDocument);

    [Fact]
    public void Nothing_but_the_mark() => Code("%PDF-1.7\n"u8.ToArray()).ShouldBe(ImportFindingCodes.DamagedDocument);

    [Fact]
    public void A_million_empty_pages() =>
        Code(HandMadePdf.Of(HandMadePdf.Catalog, $"<< /Type /Pages /Kids [{Many("3 0 R ", 1_000_000)}] /Count 1000000 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"))
            .ShouldBe(ImportFindingCodes.TooManyPages);

    [Fact]
    public void Five_hundred_pages()
    {
        var document = Read(HandMadePdf.Of(HandMadePdf.Catalog, $"<< /Type /Pages /Kids [{Many("3 0 R ", 500)}] /Count 500 >>", HandMadePdf.Page, HandMadePdf.Stream("BT /F1 12 Tf 72 400 Td (Hej) Tj ET"), HandMadePdf.Font));

        document.Pages.ShouldBe(500);
        document.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_tree_of_pages_without_end()
    {
        const int Depth = 60_000;
        var chain = Enumerable.Range(2, Depth).Select(i => $"<< /Type /Pages /Kids [{i + 1} 0 R] /Count 1 >>");

        Should.NotThrow(() => Tried(HandMadePdf.Of([HandMadePdf.Catalog, .. chain, "<< /Type /Page /MediaBox [0 0 9 9] >>"])));
    }

    [Fact]
    public void A_tree_of_pages_that_holds_itself() =>
        Read(HandMadePdf.Of(HandMadePdf.Catalog, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>", HandMadePdf.Page, HandMadePdf.Stream("BT /F1 12 Tf 72 700 Td (Hej) Tj ET"), HandMadePdf.Font))
            .Lines.ShouldContain(line => line.Text == "Hej");

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<</a ", ">>")]
    public void Objects_within_objects_without_end(string open, string close)
    {
        var nested = Many(open, 300_000) + "1" + Many(close, 300_000);

        Should.NotThrow(() => Tried(HandMadePdf.Of(HandMadePdf.Catalog, HandMadePdf.OnePage, HandMadePdf.Page, HandMadePdf.Stream("BT ET"), nested)));
        Should.NotThrow(() => Tried(HandMadePdf.Of(HandMadePdf.Catalog, HandMadePdf.OnePage, HandMadePdf.Page, HandMadePdf.Stream(nested), HandMadePdf.Font)));
    }

    [Fact]
    public void A_form_that_draws_itself() => Should.NotThrow(() => Tried(Drawing("/X1 Do", Form("/X1 Do /X1 Do", "/X1 6 0 R"))));

    [Fact]
    public void Forms_that_draw_each_other_a_billion_times()
    {
        var forms = Enumerable.Range(0, 12).Select(i => Form(Many($"/X{i + 2} Do ", 10), $"/X{i + 2} {i + 7} 0 R"));

        var document = Read(Drawing("/X1 Do", [.. forms, Form("0 0 m 1 1 l S", string.Empty)]));

        document.Problems.ShouldBe([new PageProblem(1, ImportFindingCodes.DamagedPage)]);
    }

    [Fact]
    public void A_stream_that_unfolds_to_too_much()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 350; i++)
            {
                deflate.Write(spaces);
            }
        }

        var content = HandMadePdf.Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode");

        Code(HandMadePdf.Of(HandMadePdf.Catalog, HandMadePdf.OnePage, HandMadePdf.Page, content, HandMadePdf.Font)).ShouldBe(ImportFindingCodes.DocumentTooLarge);
    }

    [Fact]
    public void A_damaged_page_does_not_lose_the_others()
    {
        var document = Read(HandMadePdf.Of(
            HandMadePdf.Catalog,
            "<< /Type /Pages /Kids [6 0 R 3 0 R] /Count 2 >>",
            HandMadePdf.Page,
            HandMadePdf.Stream("BT /F1 12 Tf 72 700 Td (Hej) Tj ET"),
            HandMadePdf.Font,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << >> >>",
            HandMadePdf.Stream(Many("[", 5_000) + Many("]", 5_000))));

        document.Problems.ShouldBe([new PageProblem(1, ImportFindingCodes.DamagedPage)]);
        document.Lines.ShouldContain(line => line.Text == "Hej" && line.Page == 2);
    }

    [Fact]
    public void A_scanned_page_is_told()
    {
        const string Picture = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8";

        var document = Read(Drawing("q 595 0 0 842 0 0 cm /X1 Do Q", HandMadePdf.Stream("\0", Picture)));

        document.Problems.ShouldBe([new PageProblem(1, ImportFindingCodes.ScannedPage)]);
    }

    [Fact]
    public void Reading_stops_when_nobody_waits() =>
        Should.Throw<OperationCanceledException>(() => DocumentReader.Read(HandMadePdf.Plain, "rapport.pdf", cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Any_damage_gives_a_code_and_no_other_exception()
    {
        var random = new Random(2020);
        for (var i = 0; i < 400; i++)
        {
            var bytes = (byte[])HandMadePdf.Plain.Clone();
            for (var hits = random.Next(1, 12); hits > 0; hits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Should.NotThrow(() => Tried(bytes));
        }
    }

    private static byte[] Drawing(string content, params string[] forms) =>
        HandMadePdf.Of([HandMadePdf.Catalog, HandMadePdf.OnePage, HandMadePdf.Page, HandMadePdf.Stream(content), HandMadePdf.Font, .. forms]);

    private static string Form(string content, string uses) =>
        HandMadePdf.Stream(content, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << {uses} >> >>");

    private static ReportDocument Read(byte[] content) => DocumentReader.Read(content, "rapport.pdf");

    private static string Code(byte[] content) => Should.Throw<UnreadableFileException>(() => Read(content)).Code;

    private static void Tried(byte[] content)
    {
        try
        {
            Read(content);
        }
        catch (UnreadableFileException)
        {
            // A code is as good as a document here.
        }
    }

    private static string Many(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
