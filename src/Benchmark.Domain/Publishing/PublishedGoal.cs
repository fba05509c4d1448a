using Benchmark.Goals;

namespace Benchmark.Publishing;

/// <summary>One published goal with one assessment, as a whole or for a district.</summary>
public class PublishedGoal
{
    public PublishedGoal(Guid publishedReportId, int ordinal, Goal goal, Goal? parent, GoalAssessment assessment)
    {
        Id = Guid.CreateVersion7();
        PublishedReportId = publishedReportId;
        Ordinal = ordinal;
        GoalId = goal.Id;
        Kind = goal.Kind;
        Number = goal.Number;
        Title = goal.Title;
        ParentGoalId = parent?.Id;
        ParentNumber = parent?.Number;
        ParentTitle = parent?.Title;
        Qualifier = assessment.Qualifier;
        Level = assessment.Level;
        Printed = assessment.Printed;
        Comment = assessment.Comment;
    }

    private PublishedGoal()
    {
    }

    public Guid Id { get; private set; }

    public Guid PublishedReportId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The same in every report.</summary>
    public Guid GoalId { get; private set; }

    public GoalKind Kind { get; private set; }

    public string? Number { get; private set; }

    public string Title { get; private set; } = null!;

    public Guid? ParentGoalId { get; private set; }

    public string? ParentNumber { get; private set; }

    public string? ParentTitle { get; private set; }

    public string? Qualifier { get; private set; }

    public GoalAssessmentLevel? Level { get; private set; }

    public string? Printed { get; private set; }

    public string? Comment { get; private set; }
}
