using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Benchmark.Documents.Csv;
using Benchmark.Documents.Interpretation;
using Benchmark.Documents.OpenDocument;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;

namespace Benchmark.Documents.Imports;

/// <inheritdoc />
public sealed class ReportFileReader : IReportFileReader
{
    private const int Megabyte = 1024 * 1024;

    /// <inheritdoc />
    public async Task<ReadResult> ReadAsync(Stream stream, string fileName, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while (content.Length <= ImportConsts.MaxFileSize && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            content.Write(buffer, 0, (int)Math.Min(read, ImportConsts.MaxFileSize + 1 - content.Length));
        }

        return Read([new HandedInFile(fileName, content.ToArray())], context, cancellationToken);
    }

    /// <inheritdoc />
    public ReadResult Read(IReadOnlyList<HandedInFile> files, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        var findings = new FindingList();
        if (files.Count > ImportConsts.MaxFilesPerUpload)
        {
            findings.Error(ImportFindingCodes.TooManyFiles, null, files.Count.ToString(CultureInfo.InvariantCulture), null, ("limit", ImportConsts.MaxFilesPerUpload.ToString(CultureInfo.InvariantCulture)));
            return new ReadResult(new ReportDraft(), findings.Items);
        }

        var tables = new List<SheetTable>();
        var text = new TextBudget();
        var workbooks = 0;
        foreach (var file in files)
        {
            try
            {
                var opened = Open(file, text, cancellationToken);
                workbooks += opened.Any(table => table.Name is not null) ? 1 : 0;
                tables.AddRange(opened);
            }
            catch (UnreadableFileException unreadable)
            {
                findings.Error(unreadable.Code, new SourceRef(file.Name), unreadable.Found, null, ("limit", (ImportConsts.MaxFileSize / Megabyte).ToString(CultureInfo.InvariantCulture)));
            }
        }

        if (workbooks > 0 && files.Count > 1)
        {
            findings.Error(ImportFindingCodes.MixedFiles, new SourceRef(files[0].Name));
        }

        // A file that can't be read stops the whole hand-in: half of it would look like all of it.
        return findings.Items.Count > 0 ? new ReadResult(new ReportDraft(), findings.Items) : TemplateInterpreter.Interpret(tables, context, cancellationToken);
    }

    private static IReadOnlyList<SheetTable> Open(HandedInFile file, TextBudget text, CancellationToken cancellationToken)
    {
        if (file.Content.Length > ImportConsts.MaxFileSize)
        {
            throw new UnreadableFileException(ImportFindingCodes.FileTooLarge);
        }

        try
        {
            var kind = FileSniffer.Sniff(file.Content, () => ZipGuard.Open(file.Content));
            if (kind == FileKind.Text)
            {
                return [CsvTableReader.Read(file.Content, file.Name, text, cancellationToken)];
            }

            using var zip = ZipGuard.Open(file.Content);
            var budget = UnpackBudget.For(file.Content.Length, cancellationToken);
            return kind == FileKind.Ods ? OdsReader.Read(zip, file.Name, budget) : XlsxReader.Read(zip, file.Name, budget);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new UnreadableFileException(ImportFindingCodes.DamagedFile);
        }
    }
}
