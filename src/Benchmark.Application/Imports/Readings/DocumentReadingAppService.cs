using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Formatting;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports.Readings;

/// <inheritdoc cref="IDocumentReadingAppService" />
internal sealed class DocumentReadingAppService(
    IBenchmarkDbContext db,
    ReportWorkspaceReader workspaces,
    ReadingChanges readings,
    IDocumentReadingQueue queue,
    LearntNames learnt,
    IPermissionChecker permissions,
    ICurrentUser user,
    TimeProvider clock) : IDocumentReadingAppService
{
    /// <inheritdoc />
    public async Task<Guid> UploadAsync(Guid reportId, UploadedFileDto file, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        UploadLimits.Check([file]);
        var report = await readings.FindReportAsync(reportId, cancellationToken);
        report.RequireDraft();
        var original = new OriginalFile(report.TenantId, reportId, UploadLimits.NameOf(file), file.ContentType, file.Content, user.Actor, clock.GetUtcNow());
        var reading = new DocumentReading(report.TenantId, reportId, original.Id, user.Actor, clock.GetUtcNow());
        db.OriginalFiles.Add(original);
        db.DocumentReadings.Add(reading);
        await db.SaveChangesAsync(cancellationToken);
        await queue.EnqueueAsync(report.TenantId, reading.Id, CancellationToken.None);
        return reading.Id;
    }

    /// <inheritdoc />
    public async Task<DocumentReviewDto> GetAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        var reading = await readings.FindAsync(reportId, readingId, cancellationToken);
        var content = reading.Content ?? new DocumentContent();
        return new DocumentReviewDto
        {
            Id = reading.Id,
            ReportId = reportId,
            BoardName = workspace.Board.Name,
            PeriodCode = workspace.Report.PeriodCode,
            FileName = await readings.FileNameAsync(reading, cancellationToken),
            State = reading.State,
            PagesRead = reading.PagesRead,
            Failure = reading.FailureCode is { } code ? FindingWords.Say(new Finding(FindingSeverity.Error, code, null)).Message : null,
            ImportId = reading.ImportId,
            CanEdit = reading.State == ReadingState.Review && workspace.Report.Stage == ReportStage.Draft
                && await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Edit, cancellationToken),
            Lines = content.Lines,
            Rows = new DocumentRows(workspace).Build(content, reading.Decisions),
            Remarks = RemarkAppService.Of(reading),
            Unmatched = content.Unmatched,
            Warnings = [.. OtherReport.Warn(workspace, content.Draft)],
            IsOtherReport = OtherReport.IsOther(workspace, content.Draft),
            PageProblems = [.. content.PageProblems.OrderBy(p => p.Key).Select(p => FindingWords.Say(new Finding(FindingSeverity.Warning, p.Value, new SourceRef(string.Empty, Page: p.Key))).Message)],
        };
    }

    /// <inheritdoc />
    public Task DecideAsync(Guid reportId, Guid readingId, IReadOnlyList<SeenRow> rows, Verdict? verdict, string? value, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reportId,
            readingId,
            reading =>
            {
                var typed = verdict == Verdict.Accepted && rows.Count == 1 ? DraftCleaning.Optional(value) : null;
                foreach (var (key, seen) in rows)
                {
                    var row = Find(reading.Content ?? new DocumentContent(), key);
                    Check(reading.Content!.Draft, row, typed);
                    reading.Decide(key, verdict, typed, seen, user.Actor);
                }

                if (verdict == Verdict.Accepted)
                {
                    RequireOnce(reading, rows);
                }
            },
            cancellationToken);

    /// <inheritdoc />
    public Task AcceptCertainAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            reportId,
            readingId,
            reading =>
            {
                var content = reading.Content ?? new DocumentContent();
                reading.AcceptUndecided(DocumentRows.Of(content).Select(r => r.ToString()).Where(k => !content.Doubts.ContainsKey(k)), user.Actor);
            },
            cancellationToken);

    /// <inheritdoc />
    public async Task<Guid> HandInAsync(Guid reportId, Guid readingId, bool isRightReport = false, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        workspace.Report.RequireDraft();
        var reading = await readings.FindAsync(reportId, readingId, cancellationToken);
        // What waits for its review isn't handed in once more.
        if (reading.ImportId is { } earlier && await db.ReportImports.AnyAsync(i => i.Id == earlier && i.State == ImportState.Review, cancellationToken))
        {
            return earlier;
        }

        var draft = DocumentRows.Accepted(reading.Content ?? new DocumentContent(), reading.Decisions);
        if (!DraftRows.Of(draft).Any())
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.NothingAccepted);
        }

        if (OtherReport.IsOther(workspace, draft))
        {
            // A head may have been read wrongly; whoever says so has the report's own kommun and period put in its stead.
            draft = isRightReport
                ? draft with { MunicipalityCode = null, PeriodCode = null }
                : throw new BusinessException(BenchmarkErrorCodes.Imports.OtherReport);
        }

        if (RemarkAppService.Of(reading).Any(r => r.IsOpen && r.Remark.IsSerious))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.RemarksUnanswered);
        }

        var import = new ReportImport(reading.TenantId, reportId, ImportChannel.Document, [reading.FileId], new ReadResult(draft, []), workspace.Report.Revision, user.Actor, clock.GetUtcNow());
        reading.HandIn(import.Id, DocumentRows.Of(reading.Content!).All(r => reading.Decisions.Any(d => d.Key == r.ToString() && d.Verdict is not null)), clock.GetUtcNow());
        db.ReportImports.Add(import);
        await learnt.LearnAsync(reading, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return import.Id;
    }

    /// <inheritdoc />
    public Task DiscardAsync(Guid reportId, Guid readingId, CancellationToken cancellationToken = default) =>
        ChangeAsync(reportId, readingId, reading => reading.Discard(clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<DocumentReadingDto>> ListAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        await readings.FindReportAsync(reportId, cancellationToken);
        return await db.DocumentReadings.Where(r => r.ReportId == reportId)
            .Join(db.OriginalFiles, r => r.FileId, f => f.Id, (r, f) => new { r.Id, f.FileName, r.State, r.CreatedByName, r.CreatedAt })
            .OrderByDescending(r => r.CreatedAt)
            .Select(r => new DocumentReadingDto(r.Id, r.FileName, r.State, r.CreatedByName, r.CreatedAt))
            .ToListAsync(cancellationToken);
    }

    // A row has one key: another spelling of it would be another decision.
    private static DraftRow Find(DocumentContent content, string key) =>
        DraftRow.TryParse(key, out var row) && row.Value.ToString() == key && row.Value.Index < DraftRows.Count(content.Draft, row.Value.Section) && !content.Withdrawn.Contains(key)
            ? row.Value
            : throw new EntityNotFoundException(nameof(DraftRow), key);

    // Of rows that say the same thing one is taken, and the person says which.
    private static void RequireOnce(DocumentReading reading, IReadOnlyList<SeenRow> rows)
    {
        var content = reading.Content!;
        var accepted = reading.Decisions.Where(d => d.Verdict == Verdict.Accepted).Select(d => d.Key).Except(content.Withdrawn).ToHashSet();
        foreach (var row in rows.Select(r => Find(content, r.Key)))
        {
            if (DraftRows.SameAs(content.Draft, row).Where(r => accepted.Contains(r.ToString())).Cast<DraftRow?>().FirstOrDefault() is { } other)
            {
                throw new BusinessException(BenchmarkErrorCodes.Imports.AcceptedElsewhere).WithData("line", DraftRows.SourceOf(content.Draft, other)?.Line);
            }
        }
    }

    // What isn't a value or a choice is refused before anything is kept.
    private static void Check(ReportDraft draft, DraftRow row, string? typed)
    {
        if (typed is null)
        {
            return;
        }

        var isChoice = row.Section switch
        {
            DraftSection.Figures or DraftSection.Finance => true,
            DraftSection.Goals => Enum.TryParse<GoalAssessmentLevel>(typed, out var level) && Enum.IsDefined(level),
            _ => Enum.TryParse<AssignmentStatus>(typed, out var status) && Enum.IsDefined(status),
        };
        if (!isChoice)
        {
            throw new BusinessException(row.Section == DraftSection.Goals ? BenchmarkErrorCodes.Imports.UnknownAssessment : BenchmarkErrorCodes.Imports.UnknownStatus)
                .WithData("word", Cut.To(typed, ImportConsts.MaxCodeLength));
        }

        RowEditing.Change(draft, row, typed, null);
    }

    private async Task ChangeAsync(Guid reportId, Guid readingId, Action<DocumentReading> change, CancellationToken cancellationToken)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        await readings.ChangeAsync(
            reportId,
            readingId,
            reading =>
            {
                change(reading);
                return Task.CompletedTask;
            },
            cancellationToken);
    }
}
