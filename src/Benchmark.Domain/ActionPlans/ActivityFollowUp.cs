using Benchmark.Assignments;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.ActionPlans;

/// <summary>How an activity stands in one report.</summary>
public class ActivityFollowUp : Entity, IMultiTenant
{
    internal ActivityFollowUp(Guid tenantId, Guid reportId, Guid activityId)
    {
        TenantId = tenantId;
        ReportId = reportId;
        ActivityId = activityId;
    }

    private ActivityFollowUp()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public Guid ActivityId { get; private set; }

    public AssignmentStatus Status { get; private set; }

    public string? StatusAsPrinted { get; private set; }

    /// <summary>When it is expected to be done, in the board's words.</summary>
    public string? ExpectedDone { get; private set; }

    public string? Comment { get; private set; }

    internal void Set(AssignmentStatus status, string? printed, string? expectedDone, string? comment)
    {
        Status = status;
        StatusAsPrinted = Check.Optional(printed, nameof(StatusAsPrinted), ReportConsts.MaxPrintedLength);
        ExpectedDone = Check.Optional(expectedDone, nameof(ExpectedDone), ReportConsts.MaxPrintedLength);
        Comment = Check.Optional(comment, nameof(Comment), ReportConsts.MaxCommentLength);
    }
}
