using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.Publishing;

/// <summary>One published uppdrag with its status in one report.</summary>
public class PublishedAssignment
{
    public PublishedAssignment(Guid publishedReportId, int ordinal, Assignment assignment, Goal? goal, AssignmentFollowUp followUp)
    {
        Id = Guid.CreateVersion7();
        PublishedReportId = publishedReportId;
        Ordinal = ordinal;
        AssignmentId = assignment.Id;
        Number = assignment.Number;
        Title = assignment.Title;
        GoalId = goal?.Id;
        GoalNumber = goal?.Number;
        GoalTitle = goal?.Title;
        GivenYear = assignment.GivenYear;
        GivenBy = assignment.GivenBy;
        SharedWith = [.. assignment.SharedWith];
        Status = followUp.Status;
        StatusAsPrinted = followUp.StatusAsPrinted;
        ExpectedDone = followUp.ExpectedDone;
        Comment = followUp.Comment;
    }

    private PublishedAssignment()
    {
    }

    public Guid Id { get; private set; }

    public Guid PublishedReportId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The same in every report: its rows over time are the status history.</summary>
    public Guid AssignmentId { get; private set; }

    public string? Number { get; private set; }

    public string Title { get; private set; } = null!;

    public Guid? GoalId { get; private set; }

    public string? GoalNumber { get; private set; }

    public string? GoalTitle { get; private set; }

    public int? GivenYear { get; private set; }

    public string? GivenBy { get; private set; }

    public List<string> SharedWith { get; private set; } = [];

    public AssignmentStatus Status { get; private set; }

    public string? StatusAsPrinted { get; private set; }

    public string? ExpectedDone { get; private set; }

    public string? Comment { get; private set; }
}
