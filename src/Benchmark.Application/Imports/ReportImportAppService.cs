using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Documents.Imports;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Reports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports;

/// <inheritdoc cref="IReportImportAppService" />
internal sealed class ReportImportAppService(
    IBenchmarkDbContext db,
    ReportWorkspaceReader workspaces,
    FileReading reading,
    IReportDraftApplier applier,
    LeftOutBook leftOut,
    IPermissionChecker permissions,
    ICurrentUser user,
    TimeProvider clock) : IReportImportAppService
{
    /// <inheritdoc />
    public async Task<Guid> UploadAsync(Guid reportId, IReadOnlyList<UploadedFileDto> files, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        UploadLimits.Check(files);
        var workspace = await LoadDraftAsync(reportId, cancellationToken);

        // The originals are kept before anything tries to understand them.
        var originals = files
            .Select(f => new OriginalFile(workspace.Report.TenantId, reportId, UploadLimits.NameOf(f), f.ContentType, f.Content, user.Actor, clock.GetUtcNow()))
            .ToList();
        db.OriginalFiles.AddRange(originals);
        await db.SaveChangesAsync(cancellationToken);

        var result = await reading.ReadAsync(workspace, [.. originals.Select(o => new HandedInFile(o.FileName, o.Content))], cancellationToken);
        var import = new ReportImport(workspace.Report.TenantId, reportId, ImportChannel.Spreadsheet, originals.Select(o => o.Id), result, workspace.Report.Revision, user.Actor, clock.GetUtcNow());
        db.ReportImports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        return import.Id;
    }

    /// <inheritdoc />
    public async Task<ImportReviewDto> GetReviewAsync(Guid reportId, Guid importId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        var import = await FindAsync(reportId, importId, cancellationToken);
        var comparison = new ImportComparison(workspace, import.Result, import.Channel);
        var ids = import.FileIds;
        return new ImportReviewDto
        {
            Id = import.Id,
            ReportId = reportId,
            BoardName = workspace.Board.Name,
            PeriodCode = workspace.Report.PeriodCode,
            PreviousPeriodCode = workspace.Checks.Earlier.PreviousReport?.Code,
            State = import.State,
            Revision = workspace.Report.Revision,
            CanEdit = workspace.Report.Stage == ReportStage.Draft && await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Edit, cancellationToken),
            Stage = workspace.Report.Stage,
            IsReportChanged = import.State == ImportState.Review && workspace.Report.Revision != import.ReportRevision,
            Findings = [.. comparison.General.Select(FindingWords.Say)],
            FileFindings = [.. comparison.AboutFile.Select(FindingWords.Say)],
            ErrorRows = [.. new LeftOutWords(workspace).Say(comparison.LeftOut).Where(row => row.IsRow)],
            UnknownWords = UnknownWords.Statuses(import.Result.Draft, workspace.Checks.Vocabulary),
            UnknownAssessments = UnknownWords.Assessments(import.Result.Draft, workspace.Checks.Vocabulary),
            Rows = comparison.Rows(),
            Files = await db.OriginalFiles.Where(f => ids.Contains(f.Id))
                .Select(f => new ReportFileDto(f.Id, f.FileName, f.Size, f.Sha256, f.UploadedByName, f.UploadedAt)).ToListAsync(cancellationToken),
        };
    }

    /// <inheritdoc />
    public async Task MapStatusWordAsync(Guid reportId, Guid importId, string word, AssignmentStatus status, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        if (!Enum.IsDefined(status))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.UnknownStatus).WithData("word", word);
        }

        await LearnAsync(async () =>
        {
            var import = await FindOpenAsync(reportId, importId, cancellationToken);
            RequireAsked(word, UnknownWords.Statuses(import.Result.Draft, StatusVocabulary.SharedOnly));
            var said = new StatusWord(import.TenantId, DraftCleaning.Optional(word) ?? string.Empty, status);
            var known = await db.StatusWords.SingleOrDefaultAsync(w => w.Word == said.Word, cancellationToken);
            if (known is null)
            {
                db.StatusWords.Add(said);
            }

            import.Reread(StatusExplaining.Explain(import.Result, known ?? said), import.ReportRevision);
        }, cancellationToken);
    }

    /// <inheritdoc />
    public async Task MapAssessmentWordAsync(Guid reportId, Guid importId, string word, GoalAssessmentLevel level, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        if (!Enum.IsDefined(level))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.UnknownAssessment).WithData("word", word);
        }

        await LearnAsync(async () =>
        {
            var import = await FindOpenAsync(reportId, importId, cancellationToken);
            RequireAsked(word, UnknownWords.Assessments(import.Result.Draft, StatusVocabulary.SharedOnly));
            var said = new AssessmentWord(import.TenantId, DraftCleaning.Optional(word) ?? string.Empty, level);
            var known = await db.AssessmentWords.SingleOrDefaultAsync(w => w.Word == said.Word, cancellationToken);
            if (known is null)
            {
                db.AssessmentWords.Add(said);
            }

            import.Reread(StatusExplaining.Explain(import.Result, known ?? said), import.ReportRevision);
        }, cancellationToken);
    }

    /// <inheritdoc />
    public async Task ChangeRowAsync(Guid reportId, Guid importId, string key, string? value, string? comment, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var import = await FindOpenAsync(reportId, importId, cancellationToken);
        if (!DraftRow.TryParse(key, out var row))
        {
            throw new EntityNotFoundException(nameof(DraftRow), key);
        }

        var changed = RowEditing.Change(import.Result.Draft, row.Value, value, comment);
        var draft = RowEditing.KeepEmptied(DraftCleaning.Clean(changed), changed);
        import.Reread(new ReadResult(draft, [.. import.Result.Findings.Where(f => !ImportComparison.IsAbout(f, draft, row.Value))]), import.ReportRevision);
        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> ApplyAsync(Guid reportId, Guid importId, int expectedRevision, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await LoadDraftAsync(reportId, cancellationToken);
        var import = await FindAsync(reportId, importId, cancellationToken);
        var comparison = new ImportComparison(workspace, import.Result, import.Channel);
        if (workspace.Report.Revision != expectedRevision)
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.ReportChanged);
        }

        import.MarkApplied(clock.GetUtcNow(), comparison.LeftOut);

        var changes = comparison.Changes;
        await leftOut.SettleAsync(reportId, LeftOutKeys.Of(import.Result.Draft, workspace.Register), workspace.Register, cancellationToken);
        await applier.ApplyAsync(workspace.Report, changes, workspace.Checks.Vocabulary, cancellationToken);
        await SaveAsync(cancellationToken);
        return DraftMerge.Count(changes);
    }

    /// <inheritdoc />
    public async Task DiscardAsync(Guid reportId, Guid importId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var import = await FindOpenAsync(reportId, importId, cancellationToken);
        import.Discard(clock.GetUtcNow());
        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task SetAsideLeftOutAsync(Guid reportId, Guid importId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var import = await FindOpenAsync(reportId, importId, cancellationToken);
        import.SettleLeftOut(_ => true);
        await SaveAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<HandInResultDto> HandInAsync(Guid reportId, ReportDraft draft, int? expectedRevision, bool dryRun, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await LoadDraftAsync(reportId, cancellationToken);
        var report = workspace.Report;
        if (expectedRevision is { } revision && revision != report.Revision)
        {
            throw new BusinessException(BenchmarkErrorCodes.Concurrency);
        }

        var result = new ReadResult(StatusExplaining.Fill(DraftCleaning.Clean(draft), workspace.Checks.Vocabulary), []);
        var comparison = new ImportComparison(workspace, result, ImportChannel.Api);
        var rows = new BodyRows(draft);
        List<FindingDto> findings = [.. comparison.All.Select(finding => FindingWords.Say(finding, rows))];
        var changes = comparison.Changes;
        var count = DraftMerge.Count(changes);
        if (dryRun || findings.Any(f => f.Severity == FindingSeverity.Error))
        {
            return new HandInResultDto(false, report.Revision, count, findings);
        }

        var import = new ReportImport(report.TenantId, reportId, ImportChannel.Api, [], result, report.Revision, user.Actor, clock.GetUtcNow());
        import.MarkApplied(clock.GetUtcNow(), []);
        db.ReportImports.Add(import);
        await leftOut.SettleAsync(reportId, LeftOutKeys.Of(result.Draft, workspace.Register), workspace.Register, cancellationToken);
        await applier.ApplyAsync(report, changes, workspace.Checks.Vocabulary, cancellationToken);
        await SaveAsync(cancellationToken);
        return new HandInResultDto(true, report.Revision, count, findings);
    }

    /// <inheritdoc />
    public async Task<FileContentDto> DownloadAsync(Guid reportId, Guid fileId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var file = await db.OriginalFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId && f.ReportId == reportId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(OriginalFile), fileId);
        return new FileContentDto(file.FileName, "application/octet-stream", file.Content);
    }

    private async Task<ReportWorkspace> LoadDraftAsync(Guid reportId, CancellationToken cancellationToken)
    {
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        workspace.Report.RequireDraft();
        return workspace;
    }

    private async Task<ReportImport> FindAsync(Guid reportId, Guid importId, CancellationToken cancellationToken) =>
        await db.ReportImports.SingleOrDefaultAsync(i => i.Id == importId && i.ReportId == reportId, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(ReportImport), importId);

    private async Task<ReportImport> FindOpenAsync(Guid reportId, Guid importId, CancellationToken cancellationToken)
    {
        var import = await FindAsync(reportId, importId, cancellationToken);
        (await db.Reports.SingleAsync(r => r.Id == reportId, cancellationToken)).RequireDraft();
        return import;
    }

    private static void RequireAsked(string word, IReadOnlyList<string> asked)
    {
        if (!asked.Select(StatusVocabulary.Normalize).Contains(StatusVocabulary.Normalize(word), StringComparer.Ordinal))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.WordNotAsked).WithData("word", word);
        }
    }

    // Somebody else may learn the same word meanwhile; then it is known, and theirs is what it means.
    private async Task LearnAsync(Func<Task> learn, CancellationToken cancellationToken)
    {
        try
        {
            await learn();
            await SaveAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            db.Forget();
            await learn();
            await SaveAsync(cancellationToken);
        }
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            throw new BusinessException(BenchmarkErrorCodes.Imports.ReportChanged);
        }
    }
}
