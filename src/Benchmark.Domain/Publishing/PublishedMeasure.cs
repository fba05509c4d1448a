using Benchmark.Assignments;

namespace Benchmark.Publishing;

/// <summary>One published åtgärd with its status in one report.</summary>
public class PublishedMeasure
{
    public PublishedMeasure(Guid publishedReportId, int ordinal, Measure measure, MeasureFollowUp followUp, string? parentTitle)
    {
        Id = Guid.CreateVersion7();
        PublishedReportId = publishedReportId;
        Ordinal = ordinal;
        MeasureId = measure.Id;
        Number = measure.Number;
        Title = measure.Title;
        AssignmentId = measure.AssignmentId;
        GoalId = measure.GoalId;
        ParentTitle = parentTitle;
        Status = followUp.Status;
        StatusAsPrinted = followUp.StatusAsPrinted;
        Comment = followUp.Comment;
    }

    private PublishedMeasure()
    {
    }

    public Guid Id { get; private set; }

    public Guid PublishedReportId { get; private set; }

    public int Ordinal { get; private set; }

    public Guid MeasureId { get; private set; }

    public string? Number { get; private set; }

    public string Title { get; private set; } = null!;

    public Guid? AssignmentId { get; private set; }

    public Guid? GoalId { get; private set; }

    /// <summary>Title of the uppdrag or goal it stands under.</summary>
    public string? ParentTitle { get; private set; }

    public AssignmentStatus Status { get; private set; }

    public string? StatusAsPrinted { get; private set; }

    public string? Comment { get; private set; }
}
