using Benchmark.Data;
using Benchmark.Imports;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <inheritdoc cref="IReportFormAppService" />
internal sealed class ReportFormAppService(
    IBenchmarkDbContext db,
    ReportWorkspaceReader workspaces,
    RemovableThings removable,
    LeftOutBook leftOut,
    IPermissionChecker permissions) : IReportFormAppService
{
    private static readonly IReadOnlySet<Guid> Nothing = new HashSet<Guid>();

    /// <inheritdoc />
    public async Task<ReportFormDto> GetAsync(Guid reportId, ReportFormSection section, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        var report = workspace.Report;
        var canEdit = report.Stage == ReportStage.Draft && await permissions.IsGrantedAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        IReadOnlyList<FormRowDto> rows = section is ReportFormSection.Figures or ReportFormSection.Finance
            ? [.. new ValueForm(workspace).Rows(section)]
            : [.. new FollowUpForm(workspace, canEdit ? await removable.FindAsync(workspace, cancellationToken) : Nothing).Rows(section)];
        return new ReportFormDto(report.Id, workspace.Board.Name, report.PeriodCode, report.Revision, canEdit, section == ReportFormSection.Finance ? Tkr.Unit : null, rows);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> SaveAsync(
        Guid reportId,
        ReportFormSection section,
        int revision,
        IReadOnlyList<FormFieldInputDto> fields,
        CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.Edit, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        workspace.Report.RequireDraft();
        if (workspace.Report.Revision != revision && fields.Any(f => f.Original is null))
        {
            throw new BusinessException(BenchmarkErrorCodes.Concurrency);
        }

        var isNumbers = section is ReportFormSection.Figures or ReportFormSection.Finance;
        var values = new ValueForm(workspace);
        var followUps = new FollowUpForm(workspace, Nothing);
        var conflicts = TypedFields.Conflicts(fields, isNumbers ? values.Rows(section) : followUps.Rows(section));
        if (conflicts.Count > 0)
        {
            throw new FormConflictException(conflicts);
        }

        var typed = TypedFields.Changed(fields);
        var errors = isNumbers ? values.Save(section, typed) : followUps.Save(section, typed);
        if (errors.Count > 0)
        {
            return errors;
        }

        var given = LeftOutKeys.Given(workspace.Draft, ReportDraftWriter.Write(workspace.Report, workspace.Register), workspace.Register);
        await leftOut.SettleAsync(reportId, given, workspace.Register, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new BusinessException(BenchmarkErrorCodes.Concurrency);
        }

        return errors;
    }
}
