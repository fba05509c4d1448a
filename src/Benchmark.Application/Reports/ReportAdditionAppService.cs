using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Imports.Checks;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <inheritdoc cref="IReportAdditionAppService" />
internal sealed class ReportAdditionAppService(
    IBenchmarkDbContext db,
    ReportWorkspaceReader workspaces,
    RemovableThings removable,
    IReportDraftApplier applier,
    LeftOutBook leftOut,
    IPermissionChecker permissions) : IReportAdditionAppService
{
    /// <inheritdoc />
    public async Task<AdditionFormDto> GetAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        var register = workspace.Register;
        return new AdditionFormDto(
            reportId,
            workspace.Board.Name,
            workspace.Report.PeriodCode,
            workspace.Report.Stage == ReportStage.Draft,
            [.. register.Goals.OrderBy(g => g.Kind).ThenBy(g => g.SortOrder).Select(g => new ParentChoiceDto(g.Id, NumberedName.Of(g.Number, g.Title), g.Kind))],
            [.. register.Assignments.OrderBy(a => a.SortOrder).Select(a => new ParentChoiceDto(a.Id, NumberedName.Of(a.Number, a.Title)))],
            [.. register.Plans.OrderBy(p => p.Name, SwedishOrder.Comparer).Select(p => new PlanChoiceDto(p.Name, p.Activities.Select(a => a.Number).DefaultIfEmpty().Max() + 1))]);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> AddAsync(Guid reportId, AdditionDto input, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await LoadDraftAsync(reportId, cancellationToken);
        var reading = new AdditionReading(input, workspace);
        var comparison = new ImportComparison(workspace, new ReadResult(reading.Draft, []), ImportChannel.Form);
        var errors = new Dictionary<string, string>(reading.Errors, StringComparer.Ordinal);
        foreach (var finding in comparison.All.Where(f => f.Severity == FindingSeverity.Error))
        {
            errors.TryAdd(finding.Data?.GetValueOrDefault(DraftRow.FieldName) ?? nameof(AdditionDto.Title), FindingWords.Say(finding).Message);
        }

        if (errors.Count == 0)
        {
            await leftOut.SettleAsync(reportId, LeftOutKeys.Of(comparison.Changes, workspace.Register), workspace.Register, cancellationToken);
            await applier.ApplyAsync(workspace.Report, comparison.Changes, workspace.Checks.Vocabulary, cancellationToken);
            await SaveAsync(cancellationToken);
        }

        return errors;
    }

    /// <inheritdoc />
    public async Task<RemovalDto> GetRemovalAsync(Guid reportId, AddedKind kind, Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await LoadDraftAsync(reportId, cancellationToken);
        var thing = await FindAsync(workspace, kind, id, cancellationToken);
        return new RemovalDto(reportId, workspace.Board.Name, workspace.Report.PeriodCode, kind, id, thing.Name);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(Guid reportId, AddedKind kind, Guid id, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await LoadDraftAsync(reportId, cancellationToken);
        var thing = await FindAsync(workspace, kind, id, cancellationToken);
        thing.Remove();
        await SaveAsync(cancellationToken);
    }

    private async Task<RegisteredThing> FindAsync(ReportWorkspace workspace, AddedKind kind, Guid id, CancellationToken cancellationToken)
    {
        var thing = RegisteredThing.Find(db, workspace, kind, id) ?? throw new EntityNotFoundException(kind.ToString(), id);
        return (await removable.FindAsync(workspace, cancellationToken)).Contains(id)
            ? thing
            : throw new BusinessException(BenchmarkErrorCodes.Reports.InUse).WithData("name", thing.Name);
    }

    private async Task<ReportWorkspace> LoadDraftAsync(Guid reportId, CancellationToken cancellationToken)
    {
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        workspace.Report.RequireDraft();
        return workspace;
    }

    // Also when another report began to speak of it at the same moment: the database holds on to what is spoken of.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            throw new BusinessException(BenchmarkErrorCodes.Concurrency);
        }
    }
}
