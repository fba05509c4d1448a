using System.Text;
using Benchmark.Documents.Imports;
using Benchmark.Documents.Tests.Fixtures;
using Benchmark.Imports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Imports;

/// <summary>Files that can't be read at all: one finding, an empty draft, never an exception.</summary>
public class BadFileTests
{
    [Fact]
    public void An_empty_file() => Reading.Read([]).Only(ImportFindingCodes.EmptyFile);

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Logga in</body></html>", "HTML/XML")]
    [InlineData("%PDF-1.7 ...", "PDF")]
    public void Another_kind_of_file_by_a_spreadsheet_name(string content, string found) =>
        Reading.Read(Encoding.UTF8.GetBytes(content)).Only(ImportFindingCodes.NotASpreadsheet).Found.ShouldBe(found);

    [Fact]
    public void Random_bytes()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);

        Reading.Read(bytes).Only(ImportFindingCodes.NotASpreadsheet);
    }

    [Fact]
    public void A_text_that_is_no_csv_of_ours() =>
        Reading.Read(Encoding.UTF8.GetBytes("Hej!\nHär kommer rapporten.\n"), "rapport.csv").Only(ImportFindingCodes.NoKnownSheet);

    [Fact]
    public void A_word_document() =>
        Reading.Read(OtherFormats.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"))).Only(ImportFindingCodes.NotASpreadsheet).Found.ShouldBe("Word");

    [Fact]
    public void A_plain_zip() => Reading.Read(OtherFormats.Zip(("a.txt", "hej"))).Only(ImportFindingCodes.NotASpreadsheet).Found.ShouldBe("ZIP");

    [Fact]
    public void A_password_protected_xlsx() => Reading.Read(Compound("EncryptedPackage")).Only(ImportFindingCodes.PasswordProtected);

    [Fact]
    public void A_password_protected_ods()
    {
        var file = OtherFormats.Zip(("META-INF/manifest.xml", "<manifest><encryption-data/>opendocument.spreadsheet</manifest>"), ("content.xml", "?"));

        Reading.Read(file).Only(ImportFindingCodes.PasswordProtected);
    }

    [Fact]
    public void A_password_protected_ods_of_OpenDocument_1_4()
    {
        var file = OtherFormats.Zip(("META-INF/manifest.xml", "<manifest><encryption-data/>opendocument.spreadsheet</manifest>"), ("encrypted-package", "?"));

        Reading.Read(file).Only(ImportFindingCodes.PasswordProtected);
    }

    [Fact]
    public void An_old_xls() => Reading.Read(Compound("Workbook")).Only(ImportFindingCodes.OldExcelFormat).Found.ShouldBe(".xls");

    [Fact]
    public void A_binary_xlsb() => Reading.Read(OtherFormats.Zip(("xl/workbook.bin", "?"))).Only(ImportFindingCodes.OldExcelFormat).Found.ShouldBe(".xlsb");

    [Fact]
    public void A_cut_off_workbook()
    {
        var whole = Sample.Filled();

        Reading.Read(whole[..(whole.Length / 2)]).Only(ImportFindingCodes.DamagedFile);
    }

    [Fact]
    public void A_workbook_with_broken_xml()
    {
        var file = OtherFormats.Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>"), ("xl/workbook.xml", "<workbook><sheets>"));

        Reading.Read(file).Only(ImportFindingCodes.DamagedFile);
    }

    [Fact]
    public void A_document_type_is_refused_so_that_entities_cannot_grow()
    {
        const string Laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><workbook>&b;</workbook>";
        var file = OtherFormats.Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships/>"), ("xl/workbook.xml", Laughs));

        Reading.Read(file).Only(ImportFindingCodes.DamagedFile);
    }

    [Fact]
    public async Task Two_hundred_megabytes_are_not_taken_in()
    {
        const long Size = 200L * 1024 * 1024;
        using var stream = new EndlessStream(Size);

        var result = await new ReportFileReader().ReadAsync(stream, "stor.xlsx", Sample.Context());

        result.Only(ImportFindingCodes.FileTooLarge).Data!["limit"].ShouldBe("25");
        stream.Taken.ShouldBeLessThan(ImportConsts.MaxFileSize + 200_000);
    }

    [Fact]
    public void A_workbook_beside_other_files()
    {
        var result = new ReportFileReader().Read([new("a.xlsx", Sample.Filled()), .. OtherFormats.Csv(Sample.Filled())], Sample.Context());

        result.Only(ImportFindingCodes.MixedFiles);
    }

    [Fact]
    public void Too_many_files()
    {
        var files = Enumerable.Range(0, ImportConsts.MaxFilesPerUpload + 1).Select(_ => new HandedInFile("a.csv", [1])).ToList();

        new ReportFileReader().Read(files, Sample.Context()).Only(ImportFindingCodes.TooManyFiles);
    }

    [Fact]
    public void Any_damage_gives_findings_and_no_exception()
    {
        var random = new Random(2020);
        byte[][] wholes = [Sample.Filled(), OtherFormats.Ods(Sample.Filled()), OtherFormats.Csv(Sample.Filled())[0].Content];
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])wholes[i % wholes.Length].Clone();
            for (var hits = random.Next(1, 20); hits > 0; hits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Should.NotThrow(() => Reading.Read(bytes));
        }
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[512]];

    private sealed class EndlessStream(long size) : MemoryStream
    {
        public long Taken { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(buffer.Length, size - Taken);
            Taken += count;
            return ValueTask.FromResult(count);
        }
    }
}
