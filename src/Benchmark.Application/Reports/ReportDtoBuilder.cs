using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>Makes a report's page: life, checklist, files and what the caller may do.</summary>
internal sealed class ReportDtoBuilder(IBenchmarkDbContext db, LeftOutBook leftOut, IPermissionChecker permissions, IUserDirectory directory, ICurrentUser user)
{
    public async Task<ReportDto> BuildAsync(ReportWorkspace workspace, CancellationToken cancellationToken)
    {
        var report = workspace.Report;
        var handIns = await db.ReportImports.Where(i => i.ReportId == report.Id).OrderByDescending(i => i.CreatedAt)
            .Select(i => new { i.Id, i.Channel, i.State, i.CreatedByName, i.CreatedAt, FileIds = EF.Property<List<Guid>>(i, ReportImport.FileIdsField) }).ToListAsync(cancellationToken);
        var files = await db.OriginalFiles.Where(f => f.ReportId == report.Id).OrderByDescending(f => f.UploadedAt)
            .Select(f => new ReportFileDto(f.Id, f.FileName, f.Size, f.Sha256, f.UploadedByName, f.UploadedAt)).ToListAsync(cancellationToken);
        var unread = await UnreadImports.FindAsync(db, report.Id, cancellationToken);
        List<ReportImportListItemDto> imports = [.. handIns.Select(i => new ReportImportListItemDto(i.Id, i.Channel, i.State, i.CreatedByName, i.CreatedAt, FileNames.Of(i.FileIds, files), unread.GetValueOrDefault(i.Id)))];
        var versions = await db.Reports.Where(r => r.BoardId == report.BoardId && r.PeriodCode == report.PeriodCode).OrderByDescending(r => r.Version)
            .Select(r => new ReportVersionDto(r.Id, r.Version, r.Stage, r.CorrectionReason)).ToListAsync(cancellationToken);
        var checklist = Checklists.Of(workspace, report.Stage == ReportStage.Draft ? imports.Count(i => i is { State: ImportState.Review, Unread: null }) : 0);
        return new ReportDto
        {
            Id = report.Id,
            BoardId = report.BoardId,
            BoardName = workspace.Board.Name,
            BoardSlug = workspace.Board.Slug,
            MunicipalityName = workspace.Municipality.Name,
            MunicipalitySlug = workspace.Municipality.Slug,
            PeriodCode = report.PeriodCode,
            Version = report.Version,
            Stage = report.Stage,
            Revision = report.Revision,
            CorrectionReason = report.CorrectionReason,
            DecisionDate = report.DecisionDate,
            DecisionParagraph = report.DecisionParagraph,
            RegistryNumber = report.RegistryNumber,
            PublishedAt = report.PublishedAt,
            PublicationOrderedAt = report.PublicationOrderedAt,
            PublicationFailedAt = report.FailedPublication?.At,
            PreviousPeriodCode = workspace.Checks.Earlier.PreviousReport?.Code,
            Counts = new ReportCountsDto(report.Figures.Count, report.FinanceLines.Count, report.GoalAssessments.Count, report.AssignmentFollowUps.Count, report.MeasureFollowUps.Count, report.ActivityFollowUps.Count),
            Checklist = Say(checklist),
            Actions = await ActionsAsync(report, checklist, versions.All(v => v.Version <= report.Version), cancellationToken),
            Approvers = report.Stage == ReportStage.Submitted ? await ApproversAsync(report, cancellationToken) : [],
            Returned = report.Returned is { } returned ? Say(returned) : null,
            Events = [.. report.Events.OrderByDescending(e => e.At).Select(Say)],
            Versions = versions,
            Files = files,
            Imports = imports,
            LeftOut = report.Stage == ReportStage.Published ? [] : await leftOut.SayAsync(workspace, files, cancellationToken),
        };
    }

    private static ReportEventDto Say(ReportEvent step) => new(step.From, step.To, step.ActorName, step.At, step.Comment) { IsByItself = step.IsByItself };

    private static ReportChecklistDto Say(ReportChecklist checklist) => new(
        [.. checklist.Errors.Select(FindingWords.Say)],
        [.. checklist.Warnings.Select(w => new ChecklistWarningDto(w.Key, FindingWords.Say(w.Finding), w.IsAnswerable, w.IsSerious, w.Answer?.Text, w.Answer?.ByName, w.Answer?.At))]);

    private async Task<IReadOnlyList<string>> ApproversAsync(Report report, CancellationToken cancellationToken) =>
    [
        .. (await directory.ListGrantedAsync(report.TenantId, BenchmarkPermissions.Reports.Approve, cancellationToken))
            .Where(u => !report.IsSubmittedBy(u.Id))
            .Select(u => u.DisplayName)
            .Order(SwedishOrder.Comparer),
    ];

    private async Task<ReportActionsDto> ActionsAsync(Report report, ReportChecklist checklist, bool isNewest, CancellationToken cancellationToken)
    {
        var canEdit = await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var canSubmit = await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Submit, cancellationToken);
        var canApprove = await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Approve, cancellationToken);
        var canPublish = await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Publish, cancellationToken);
        var isOwn = report.IsSubmittedBy(user.Id);
        var isPublishing = report.PublicationOrderedAt is not null;
        return new ReportActionsDto(
            canEdit && report.Stage == ReportStage.Draft,
            canSubmit && report.Stage == ReportStage.Draft && checklist.IsPassed && !report.IsEmpty,
            !isPublishing && ((canApprove && report.Stage is ReportStage.Submitted or ReportStage.Approved or ReportStage.Adopted) || (canSubmit && report.Stage == ReportStage.Submitted)),
            canApprove && report.Stage == ReportStage.Submitted && !isOwn && checklist.IsPassed,
            canApprove && report.Stage == ReportStage.Approved,
            canPublish && report.Stage == ReportStage.Adopted && !isPublishing,
            canEdit && report.Stage == ReportStage.Published && isNewest)
        {
            CanTakeBack = canSubmit && report.Stage == ReportStage.Submitted && isOwn,
            IsOwnSubmission = canApprove && report.Stage == ReportStage.Submitted && isOwn,
        };
    }
}
