using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <summary>Changes a reading. Two people decide at once: whoever comes second decides upon what the first one left, row by row.</summary>
internal sealed class ReadingChanges(IBenchmarkDbContext db)
{
    private const int Tries = 4;

    /// <summary>Changes it while its report is a draft; done anew when someone else changed it meanwhile.</summary>
    public async Task ChangeAsync(Guid reportId, Guid readingId, Func<DocumentReading, Task> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            (await FindReportAsync(reportId, cancellationToken)).RequireDraft();
            await change(await FindAsync(reportId, readingId, cancellationToken));
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                db.Forget();
            }
        }
    }

    public async Task<Report> FindReportAsync(Guid reportId, CancellationToken cancellationToken) =>
        await db.Reports.SingleOrDefaultAsync(r => r.Id == reportId, cancellationToken) ?? throw new EntityNotFoundException(nameof(Report), reportId);

    public async Task<DocumentReading> FindAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken) =>
        await db.DocumentReadings.SingleOrDefaultAsync(r => r.Id == readingId && r.ReportId == reportId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(DocumentReading), readingId);

    public Task<string> FileNameAsync(DocumentReading reading, CancellationToken cancellationToken) =>
        db.OriginalFiles.Where(f => f.Id == reading.FileId).Select(f => f.FileName).SingleAsync(cancellationToken);
}
