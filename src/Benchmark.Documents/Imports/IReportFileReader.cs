using Benchmark.Imports;

namespace Benchmark.Documents.Imports;

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Its name, shown in findings; never believed about the content.</param>
/// <param name="Content">Its bytes.</param>
public sealed record HandedInFile(string Name, byte[] Content);

/// <summary>Reads what a kommun hands in: a filled-in template as xlsx, ods or csv.</summary>
public interface IReportFileReader
{
    /// <summary>Reads one file. At most <see cref="ImportConsts.MaxFileSize"/> and one byte is taken from the stream.</summary>
    Task<ReadResult> ReadAsync(Stream stream, string fileName, ReadContext context, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads the files of one hand-in: one workbook, or one CSV file a sheet. Never throws for what a file holds;
    /// everything wrong is a finding.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancelled; the reading has stopped.</exception>
    ReadResult Read(IReadOnlyList<HandedInFile> files, ReadContext context, CancellationToken cancellationToken = default);
}
