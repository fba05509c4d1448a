using Benchmark.ActionPlans;
using Benchmark.Assignments;

namespace Benchmark.Publishing;

/// <summary>One published activity of an action plan with its status in one report.</summary>
public class PublishedActivity
{
    public PublishedActivity(Guid publishedReportId, ActionPlan plan, Activity activity, ActivityFollowUp followUp)
    {
        Id = Guid.CreateVersion7();
        PublishedReportId = publishedReportId;
        ActionPlanId = plan.Id;
        PlanName = plan.Name;
        ActivityId = activity.Id;
        Number = activity.Number;
        Title = activity.Title;
        Status = followUp.Status;
        StatusAsPrinted = followUp.StatusAsPrinted;
        ExpectedDone = followUp.ExpectedDone;
        Comment = followUp.Comment;
    }

    private PublishedActivity()
    {
    }

    public Guid Id { get; private set; }

    public Guid PublishedReportId { get; private set; }

    public Guid ActionPlanId { get; private set; }

    public string PlanName { get; private set; } = null!;

    public Guid ActivityId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = null!;

    public AssignmentStatus Status { get; private set; }

    public string? StatusAsPrinted { get; private set; }

    public string? ExpectedDone { get; private set; }

    public string? Comment { get; private set; }
}
