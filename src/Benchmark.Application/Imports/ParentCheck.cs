using Benchmark.Goals;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>Rows that say they belong to a mål or uppdrag that neither the hand-in nor the board has: they would be taken in without it.</summary>
internal static class ParentCheck
{
    public static IEnumerable<(DraftRow Row, Finding Finding)> Run(ReportDraft draft, BoardRegister register)
    {
        var goals = new NumberedNames<DraftGoal>(g => g.Number, g => g.Title);
        foreach (var goal in draft.Goals)
        {
            goals.Add(goal);
        }

        var assignments = new NumberedNames<DraftAssignment>(a => a.Number, a => a.Title);
        foreach (var assignment in draft.Assignments)
        {
            assignments.Add(assignment);
        }

        return draft.Goals.Index().Where(g => g.Item.Kind == GoalKind.Board && !IsGoal(g.Item.Parent))
            .Select(g => Warn(new DraftRow(DraftSection.Goals, g.Index), g.Item.Parent!, g.Item.Source))
            .Concat(draft.Assignments.Index().Where(a => !IsGoal(a.Item.Goal))
                .Select(a => Warn(new DraftRow(DraftSection.Assignments, a.Index), a.Item.Goal!, a.Item.Source)))
            .Concat(draft.Measures.Index().Where(m => !IsGoal(m.Item.Parent) && !IsAssignment(m.Item.Parent))
                .Select(m => Warn(new DraftRow(DraftSection.Measures, m.Index), m.Item.Parent!, m.Item.Source)));

        bool IsGoal(string? name) => string.IsNullOrWhiteSpace(name) || goals.FindEither(name) is not null || register.FindGoal(name) is not null;

        bool IsAssignment(string? name) => assignments.FindEither(name) is not null || register.FindAssignment(name) is not null;
    }

    private static (DraftRow Row, Finding Finding) Warn(DraftRow row, string parent, SourceRef? source) => (row, new Finding(
        FindingSeverity.Warning,
        CheckCodes.UnknownParent,
        source,
        parent,
        null,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["parent"] = parent, [DraftRow.DataName] = row.ToString() }));
}
