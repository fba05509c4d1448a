using System.IO.Compression;
using System.Text;
using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>Tells what a file is by its first bytes and, for packages, by what they hold.</summary>
public static class FileSniffer
{
    private const int Sample = 8192;

    /// <summary>How the files of old Office programs begin, and encrypted ones of today's.</summary>
    internal static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly string[] Markup = ["<!doctype", "<html", "<head", "<body", "<table", "<?xml", "<svg", "<script"];

    /// <summary>The kind of a file that can be read.</summary>
    /// <exception cref="UnreadableFileException">It can't be read; the code says why.</exception>
    public static FileKind Sniff(ReadOnlySpan<byte> content, Func<ZipArchive> openZip)
    {
        if (content.IsEmpty)
        {
            throw new UnreadableFileException(ImportFindingCodes.EmptyFile);
        }

        if (content.StartsWith(CompoundFile))
        {
            throw Compound(content);
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            using var zip = openZip();
            return Package(zip);
        }

        if (content[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet, "PDF");
        }

        return IsText(content) ? FileKind.Text : throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet);
    }

    private static FileKind Package(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.bin") is not null)
        {
            throw new UnreadableFileException(ImportFindingCodes.OldExcelFormat, ".xlsb");
        }

        // OpenDocument 1.4 puts a protected file into its package whole, so that there is no content.xml to see.
        if (zip.GetEntry("META-INF/manifest.xml") is { } manifest && (zip.GetEntry("content.xml") ?? zip.GetEntry("encrypted-package")) is not null)
        {
            var text = SafeXml.ReadStart(manifest, 64 * 1024);
            if (text.Contains("encryption-data", StringComparison.Ordinal))
            {
                throw new UnreadableFileException(ImportFindingCodes.PasswordProtected);
            }

            return text.Contains("opendocument.spreadsheet", StringComparison.Ordinal)
                ? FileKind.Ods
                : throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet, "OpenDocument");
        }

        if (zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet, "Word");
        }

        return zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("_rels/.rels") is not null
            ? FileKind.Xlsx
            : throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet, "ZIP");
    }

    // An encrypted .xlsx is a compound file with the stream EncryptedPackage; an .xls has Workbook or Book.
    private static UnreadableFileException Compound(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            return new UnreadableFileException(ImportFindingCodes.PasswordProtected);
        }

        return content.IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0 || content.IndexOf(Encoding.Unicode.GetBytes("Book\0")) >= 0
            ? new UnreadableFileException(ImportFindingCodes.OldExcelFormat, ".xls")
            : new UnreadableFileException(ImportFindingCodes.NotASpreadsheet);
    }

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length, Sample)];
        var encoding = TextEncoding.Detect(sample);
        var text = encoding.GetString(sample).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (Markup.Any(tag => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableFileException(ImportFindingCodes.NotASpreadsheet, "HTML/XML");
        }

        return !text.Any(sign => sign < ' ' && sign is not ('\t' or '\r' or '\n' or '\f' or '\v'));
    }
}
