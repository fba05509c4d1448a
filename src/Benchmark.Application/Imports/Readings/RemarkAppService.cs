using Benchmark.Data;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <inheritdoc cref="IRemarkAppService" />
internal sealed class RemarkAppService(IBenchmarkDbContext db, ReadingChanges readings, IPermissionChecker permissions, ICurrentUser user, TimeProvider clock) : IRemarkAppService
{
    /// <inheritdoc />
    public async Task AnswerAsync(Guid reportId, Guid readingId, IReadOnlyList<AnswerRemarkDto> answers, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        await readings.ChangeAsync(
            reportId,
            readingId,
            reading =>
            {
                foreach (var answer in answers)
                {
                    if (answer.Remark < 0 || answer.Remark >= (reading.Content?.Remarks.Count ?? 0))
                    {
                        throw new EntityNotFoundException(nameof(ContentRemark), answer.Remark);
                    }

                    reading.Answer(answer.Remark, answer.Choice, DraftCleaning.Optional(answer.Comment), answer.Seen, user.Actor, clock.GetUtcNow());
                }

                return Task.CompletedTask;
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> CountAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        // Without the content, which may be of megabytes.
        var answers = await db.DocumentReadings.AsNoTracking().Where(r => r.ReportId == reportId && r.State != ReadingState.Discarded)
            .Select(r => EF.Property<List<RemarkAnswer>>(r, DocumentReading.AnswersField)).ToListAsync(cancellationToken);
        return answers.Sum(a => a.Count(answer => answer.Choice is not null));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<DocumentRemarksDto>> GetListAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        await readings.FindReportAsync(reportId, cancellationToken);
        var read = await db.DocumentReadings.AsNoTracking().Where(r => r.ReportId == reportId && r.State != ReadingState.Discarded)
            .Join(db.OriginalFiles, r => r.FileId, f => f.Id, (r, f) => new { Reading = r, f.FileName })
            .OrderByDescending(r => r.Reading.CreatedAt)
            .ToListAsync(cancellationToken);
        return
        [
            .. read.Where(r => r.Reading.Content?.Remarks.Count > 0).Select(r => new DocumentRemarksDto(r.Reading.Id, r.FileName, Of(r.Reading))),
        ];
    }

    /// <summary>A reading's remarks with their answers.</summary>
    public static IReadOnlyList<RemarkDto> Of(DocumentReading reading)
    {
        var answers = reading.Answers.ToDictionary(a => a.Remark);
        return [.. (reading.Content?.Remarks ?? []).Select((remark, index) => new RemarkDto(index, remark, answers.GetValueOrDefault(index)))];
    }
}
