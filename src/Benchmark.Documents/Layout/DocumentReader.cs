using System.IO.Compression;
using System.Xml;
using Benchmark.Documents.OpenDocument;
using Benchmark.Documents.Pdf;
using Benchmark.Documents.PlainText;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Documents.Word;
using Benchmark.Imports;

namespace Benchmark.Documents.Layout;

/// <summary>Reads a report handed in as it is, whatever its format: PDF, Word, OpenDocument, text or a spreadsheet.</summary>
public static class DocumentReader
{
    /// <summary>Reads the document. What it is is told by its content and not by its name.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its name, which stands only beside what is found.</param>
    /// <param name="pages">Told each page that is done, for formats with pages.</param>
    /// <param name="cancellationToken">Looked at for every page, paragraph and table.</param>
    /// <exception cref="UnreadableFileException">It can't be read; the code says why.</exception>
    public static ReportDocument Read(ReadOnlyMemory<byte> content, string fileName, IProgress<int>? pages = null, CancellationToken cancellationToken = default)
    {
        if (content.Length > ImportConsts.MaxFileSize)
        {
            throw new UnreadableFileException(ImportFindingCodes.FileTooLarge);
        }

        try
        {
            var bytes = content.ToArray();
            var kind = DocumentSniffer.Sniff(content.Span, () => ZipGuard.Open(bytes));
            return kind switch
            {
                FileKind.Pdf => PdfReader.Read(content, pages, cancellationToken),
                FileKind.Text => PlainTextReader.Read(content),
                _ => Package(kind, bytes, fileName, cancellationToken),
            };
        }
        catch (UnreadableFileException unreadable) when (unreadable.Code == ImportFindingCodes.UnpacksTooLarge)
        {
            throw new UnreadableFileException(ImportFindingCodes.DocumentTooLarge);
        }
        catch (UnreadableFileException unreadable) when (unreadable.Code == ImportFindingCodes.DamagedFile)
        {
            throw new UnreadableFileException(ImportFindingCodes.DamagedDocument);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new UnreadableFileException(ImportFindingCodes.DamagedDocument);
        }
    }

    private static ReportDocument Package(FileKind kind, byte[] bytes, string fileName, CancellationToken cancellationToken)
    {
        using var zip = ZipGuard.Open(bytes);
        var budget = UnpackBudget.For(bytes.Length, cancellationToken);
        return kind switch
        {
            FileKind.Docx => WordReader.Read(zip, budget, cancellationToken),
            FileKind.Odt => OdtReader.Read(zip, budget, cancellationToken),
            FileKind.Ods => SheetLines.Of(OdsReader.Read(zip, fileName, budget)),
            _ => SheetLines.Of(XlsxReader.Read(zip, fileName, budget)),
        };
    }
}
