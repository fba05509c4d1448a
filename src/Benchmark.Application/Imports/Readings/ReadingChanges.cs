using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <summary>Changes a reading. Two people decide at once: whoever comes second decides upon what the first one left, row by row.</summary>
internal sealed class ReadingChanges(IBenchmarkDbContext db)
{
    /// <summary>Changes it while its report is a draft; done anew when someone else changed it meanwhile.</summary>
    public Task ChangeAsync(Guid reportId, Guid readingId, Func<DocumentReading, Task> change, CancellationToken cancellationToken) =>
        db.SaveAgainAsync(
            async () =>
            {
                (await FindReportAsync(reportId, cancellationToken)).RequireDraft();
                await change(await FindAsync(reportId, readingId, cancellationToken));
            },
            cancellationToken);

    public async Task<Report> FindReportAsync(Guid reportId, CancellationToken cancellationToken) =>
        await db.Reports.SingleOrDefaultAsync(r => r.Id == reportId, cancellationToken) ?? throw new EntityNotFoundException(nameof(Report), reportId);

    public async Task<DocumentReading> FindAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken) =>
        await db.DocumentReadings.SingleOrDefaultAsync(r => r.Id == readingId && r.ReportId == reportId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(DocumentReading), readingId);

    public Task<string> FileNameAsync(DocumentReading reading, CancellationToken cancellationToken) =>
        db.OriginalFiles.Where(f => f.Id == reading.FileId).Select(f => f.FileName).SingleAsync(cancellationToken);
}
