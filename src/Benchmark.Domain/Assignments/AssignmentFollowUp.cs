using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Assignments;

/// <summary>How an uppdrag stands in one report: one step of its status history.</summary>
public class AssignmentFollowUp : Entity, IMultiTenant
{
    internal AssignmentFollowUp(Guid tenantId, Guid reportId, Guid assignmentId)
    {
        TenantId = tenantId;
        ReportId = reportId;
        AssignmentId = assignmentId;
    }

    private AssignmentFollowUp()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public Guid AssignmentId { get; private set; }

    public AssignmentStatus Status { get; private set; }

    public string? StatusAsPrinted { get; private set; }

    /// <summary>Year or short text.</summary>
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
