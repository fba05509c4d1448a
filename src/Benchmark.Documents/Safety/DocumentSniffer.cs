using System.IO.Compression;
using System.Text;
using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>Tells what kind of document a file is. Spreadsheets are told by <see cref="FileSniffer"/>.</summary>
public static class DocumentSniffer
{
    private const int PdfMarkWithin = 1024;

    /// <summary>The kind of a document that can be read.</summary>
    /// <exception cref="UnreadableFileException">It can't be read; the code says why.</exception>
    public static FileKind Sniff(ReadOnlySpan<byte> content, Func<ZipArchive> openZip)
    {
        ArgumentNullException.ThrowIfNull(openZip);
        if (content[..Math.Min(content.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileKind.Pdf;
        }

        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            using var zip = openZip();
            if (Package(zip) is { } kind)
            {
                return kind;
            }
        }
        else if (content.StartsWith(FileSniffer.CompoundFile) && content.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0)
        {
            throw new UnreadableFileException(ImportFindingCodes.OldWordFormat, ".doc");
        }

        try
        {
            return FileSniffer.Sniff(content, openZip);
        }
        catch (UnreadableFileException unreadable) when (unreadable.Code == ImportFindingCodes.NotASpreadsheet)
        {
            throw new UnreadableFileException(ImportFindingCodes.NotADocument, unreadable.Found);
        }
    }

    private static FileKind? Package(ZipArchive zip)
    {
        if (zip.Entries.Any(entry => entry.FullName.Equals("word/document.xml", StringComparison.OrdinalIgnoreCase)))
        {
            return FileKind.Docx;
        }

        return zip.GetEntry("META-INF/manifest.xml") is { } manifest && zip.GetEntry("content.xml") is not null
            && SafeXml.ReadStart(manifest, 64 * 1024) is var text && !text.Contains("encryption-data", StringComparison.Ordinal)
            && text.Contains("opendocument.text", StringComparison.Ordinal)
            ? FileKind.Odt : null;
    }
}
