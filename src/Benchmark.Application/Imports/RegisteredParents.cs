using Benchmark.Assignments;
using Benchmark.Goals;

namespace Benchmark.Imports;

/// <summary>What a row says it belongs to, among what the board has. Where a name fits several, what it belongs to already goes first.</summary>
internal sealed class RegisteredParents(BoardRegister register)
{
    public Goal? Of(DraftGoal row) =>
        row.Kind == GoalKind.Board ? Held(register.Find(row)?.ParentId, row.Parent) ?? register.FindStrategic(row.Parent) : null;

    public Goal? Of(DraftAssignment row) => Held(register.Find(row)?.GoalId, row.Goal) ?? register.FindGoal(row.Goal);

    public Goal? GoalOf(DraftMeasure row) => Held(register.Find(row)?.GoalId, row.Parent) ?? register.FindGoal(row.Parent);

    /// <summary>The uppdrag that an åtgärd is under; null also where the name is that of the goal it stands under now.</summary>
    public Assignment? AssignmentOf(DraftMeasure row)
    {
        var measure = register.Find(row);
        if (Held(measure?.GoalId, row.Parent) is not null)
        {
            return null;
        }

        return register.Assignments.FirstOrDefault(a => a.Id == measure?.AssignmentId && IsNamed(a.Number, a.Title, row.Parent)) ?? register.FindAssignment(row.Parent);
    }

    private Goal? Held(Guid? id, string? name) => id is null ? null : register.Goals.FirstOrDefault(g => g.Id == id && IsNamed(g.Number, g.Title, name));

    private static bool IsNamed(string? number, string title, string? name) =>
        !string.IsNullOrWhiteSpace(name) && (string.Equals(number, name.Trim(), StringComparison.OrdinalIgnoreCase) || TitleKey.Of(title) == TitleKey.Of(name));
}
