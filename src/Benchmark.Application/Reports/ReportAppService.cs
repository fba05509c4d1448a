using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Publishing;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <inheritdoc cref="IReportAppService" />
internal sealed class ReportAppService(
    IBenchmarkDbContext db,
    ReportWorkspaceReader workspaces,
    ReportDtoBuilder builder,
    IPublicationQueue queue,
    IPermissionChecker permissions,
    ICurrentUser user,
    TimeProvider clock) : IReportAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ReportListItemDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var boards = await db.Boards.ToDictionaryAsync(b => b.Id, b => b.Name, cancellationToken);
        var reports = await db.Reports.AsNoTracking().Include(r => r.Events).ToListAsync(cancellationToken);
        return
        [
            .. reports
                .OrderBy(r => boards[r.BoardId], SwedishOrder.Comparer)
                .ThenByDescending(r => r.Period)
                .ThenByDescending(r => r.Version)
                .Select(r => (Report: r, Last: r.Events.MaxBy(e => e.At)))
                .Select(r => new ReportListItemDto(r.Report.Id, r.Report.BoardId, boards[r.Report.BoardId], r.Report.PeriodCode, r.Report.Version, r.Report.Stage, r.Report.Returned is not null, r.Report.PublicationOrderedAt is not null, r.Last is { IsByItself: false } ? r.Last.ActorName : null, r.Last?.At)),
        ];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ReportBoardDto>> GetBoardsAsync(CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var boards = await db.Boards.Select(b => new ReportBoardDto(b.Id, b.Name)).ToListAsync(cancellationToken);
        return [.. boards.OrderBy(b => b.Name, SwedishOrder.Comparer)];
    }

    /// <inheritdoc />
    public async Task<Guid> CreateAsync(CreateReportDto input, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        if (!ReportPeriod.TryParse(input.PeriodCode?.Trim(), out var period))
        {
            throw new BusinessException(BenchmarkErrorCodes.Reports.InvalidPeriod).WithData("period", input.PeriodCode);
        }

        var board = await db.Boards.SingleOrDefaultAsync(b => b.Id == input.BoardId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(Boards.Board), input.BoardId);
        var now = clock.GetUtcNow();
        var report = new Report(board.TenantId, board.Id, period.Value, SwedishClock.DateOf(now), user.Actor, now);
        if (await db.Reports.AnyAsync(r => r.BoardId == board.Id && r.PeriodCode == report.PeriodCode, cancellationToken))
        {
            throw AlreadyExists(report);
        }

        db.Reports.Add(report);
        await SaveNewAsync(report, cancellationToken);
        return report.Id;
    }

    /// <inheritdoc />
    public async Task<ReportDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        return await builder.BuildAsync(await workspaces.LoadAsync(id, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ContentRowDto>> GetContentAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var workspace = await workspaces.LoadAsync(id, cancellationToken);
        return new ContentRowBuilder(workspace).Build(workspace.Draft);
    }

    /// <inheritdoc />
    public async Task<ReportDraftDto> GetDraftAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var workspace = await workspaces.LoadAsync(id, cancellationToken);
        var report = workspace.Report;
        var findings = DraftChecks.Run(workspace.Draft, workspace.Checks).Findings;
        var rows = new BodyRows(workspace.Draft);
        return new ReportDraftDto(report.Id, report.BoardId, report.Stage, report.Version, report.Revision, workspace.Draft, [.. findings.Select(f => FindingWords.Say(f, rows))]);
    }

    /// <inheritdoc />
    public async Task SubmitAsync(Guid id, SubmitReportDto? input = null, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Submit, cancellationToken);
        var workspace = await workspaces.LoadAsync(id, cancellationToken);
        workspace.Report.RequireDraft();
        Checklists.RequireSound(workspace);
        Checklists.Accept(workspace, input?.AcceptedFindings ?? [], user.Actor, clock.GetUtcNow());
        workspace.Report.Submit(user.Actor, clock.GetUtcNow());
        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task ReturnAsync(Guid id, string? comment, CancellationToken cancellationToken = default)
    {
        var report = await FindAsync(id, cancellationToken);
        var isTakingBack = report.Stage == ReportStage.Submitted && await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Submit, cancellationToken);
        if (!isTakingBack)
        {
            await permissions.CheckAsync(BenchmarkPermissions.Reports.Approve, cancellationToken);
        }

        if (isTakingBack && report.IsSubmittedBy(user.Id))
        {
            report.TakeBack(user.Actor, clock.GetUtcNow(), comment);
        }
        else
        {
            report.Return(user.Actor, clock.GetUtcNow(), comment ?? string.Empty);
        }

        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task ApproveAsync(Guid id, string? comment, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Approve, cancellationToken);
        var workspace = await workspaces.LoadAsync(id, cancellationToken);
        var report = workspace.Report;
        if (report.Stage == ReportStage.Submitted)
        {
            if (report.IsSubmittedBy(user.Id))
            {
                throw new BusinessException(BenchmarkErrorCodes.Reports.SameUserApproves);
            }

            Checklists.RequireSound(workspace);
        }

        report.Approve(user.Actor, clock.GetUtcNow(), comment);
        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task AdoptAsync(Guid id, AdoptReportDto input, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Approve, cancellationToken);
        var report = await FindAsync(id, cancellationToken);
        report.Adopt(input.DecisionDate, input.DecisionParagraph, input.RegistryNumber, user.Actor, clock.GetUtcNow());
        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task PublishAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Publish, cancellationToken);
        var report = await FindAsync(id, cancellationToken);
        report.OrderPublication(user.Actor, clock.GetUtcNow());
        await SaveAsync(cancellationToken);
        await queue.EnqueueAsync(report.TenantId, report.Id, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<Guid> CorrectAsync(Guid id, string? reason, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var report = (await workspaces.LoadAsync(id, cancellationToken)).Report;
        var correction = report.Correct(reason ?? string.Empty, user.Actor, clock.GetUtcNow());
        if (await db.Reports.AnyAsync(r => r.BoardId == report.BoardId && r.PeriodCode == report.PeriodCode && r.Version > report.Version, cancellationToken))
        {
            throw AlreadyExists(report);
        }

        db.Reports.Add(correction);
        await SaveNewAsync(correction, cancellationToken);
        return correction.Id;
    }

    /// <inheritdoc />
    public async Task AnswerWarningAsync(Guid id, string key, string? text, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await workspaces.LoadAsync(id, cancellationToken);
        if (Checklists.Of(workspace).Warnings.All(w => w.Key != key))
        {
            throw new EntityNotFoundException(nameof(WarningAnswer), key);
        }

        workspace.Report.AnswerWarning(key, text, user.Actor, clock.GetUtcNow());
        await SaveAsync(cancellationToken);
    }

    private static BusinessException AlreadyExists(Report report) =>
        new BusinessException(BenchmarkErrorCodes.Reports.AlreadyExists).WithData("period", report.PeriodCode);

    private async Task<Report> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Reports.Include(r => r.Events).SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(Report), id);

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new BusinessException(BenchmarkErrorCodes.Concurrency);
        }
    }

    // Two at once: the unique index lets one of them through.
    private async Task SaveNewAsync(Report report, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            if (await db.Reports.AsNoTracking().AnyAsync(r => r.BoardId == report.BoardId && r.PeriodCode == report.PeriodCode && r.Version == report.Version, cancellationToken))
            {
                throw AlreadyExists(report);
            }

            throw;
        }
    }
}
