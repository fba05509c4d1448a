using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Assignments;

/// <summary>How an åtgärd stands in one report.</summary>
public class MeasureFollowUp : Entity, IMultiTenant
{
    internal MeasureFollowUp(Guid tenantId, Guid reportId, Guid measureId)
    {
        TenantId = tenantId;
        ReportId = reportId;
        MeasureId = measureId;
    }

    private MeasureFollowUp()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public Guid MeasureId { get; private set; }

    public AssignmentStatus Status { get; private set; }

    public string? StatusAsPrinted { get; private set; }

    public string? Comment { get; private set; }

    internal void Set(AssignmentStatus status, string? printed, string? comment)
    {
        Status = status;
        StatusAsPrinted = Check.Optional(printed, nameof(StatusAsPrinted), ReportConsts.MaxPrintedLength);
        Comment = Check.Optional(comment, nameof(Comment), ReportConsts.MaxCommentLength);
    }
}
