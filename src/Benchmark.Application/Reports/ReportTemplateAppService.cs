using Benchmark.Documents.Templates;
using Benchmark.Imports;
using Benchmark.Users;

namespace Benchmark.Reports;

/// <inheritdoc cref="IReportTemplateAppService" />
internal sealed class ReportTemplateAppService(ReportWorkspaceReader workspaces, IPermissionChecker permissions) : IReportTemplateAppService
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc />
    public async Task<FileContentDto> CreateAsync(Guid reportId, CancellationToken cancellationToken = default)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Reports.View, cancellationToken);
        var workspace = await workspaces.LoadAsync(reportId, cancellationToken);
        var template = new TemplateFilling(workspace).Fill();
        var name = $"{workspace.Municipality.Slug}-{workspace.Board.Slug}-{workspace.Report.PeriodCode}.xlsx";
        return new FileContentDto(name, ContentType, ReportTemplateWriter.Write(template));
    }
}
