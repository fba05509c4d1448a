using Benchmark.Goals;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Assignments;

/// <summary>Åtgärd: what the board itself does under an uppdrag or a goal.</summary>
public class Measure : Entity, IMultiTenant
{
    public Measure(Guid tenantId, Guid boardId, string? number, string title, Guid? assignmentId, Guid? goalId, int sortOrder)
    {
        TenantId = tenantId;
        BoardId = boardId;
        Number = Check.Optional(number, nameof(Number), 20);
        Title = Check.Required(title, nameof(Title), ReportConsts.MaxTitleLength);
        AssignmentId = assignmentId;
        GoalId = goalId;
        SortOrder = sortOrder;
    }

    private Measure()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid BoardId { get; private set; }

    public string? Number { get; private set; }

    public string Title { get; private set; } = null!;

    public Guid? AssignmentId { get; private set; }

    public Guid? GoalId { get; private set; }

    public int SortOrder { get; private set; }

    /// <summary>Puts the åtgärd under an uppdrag, and no longer under a goal.</summary>
    public void MoveUnder(Assignment assignment)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        (AssignmentId, GoalId) = (assignment.Id, null);
    }

    /// <summary>Puts the åtgärd under a goal, and no longer under an uppdrag.</summary>
    public void MoveUnder(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        (AssignmentId, GoalId) = (null, goal.Id);
    }
}
