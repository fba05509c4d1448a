using Benchmark.Goals;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>
/// Rows that say they belong to a mål or uppdrag that they can't be placed under when the hand-in is taken in: it isn't there, it stays
/// out itself, or it is of the wrong kind.
/// </summary>
internal sealed class ParentCheck
{
    private readonly BoardRegister _register;
    private readonly NumberedNames<DraftGoal> _strategic = new(g => g.Number, g => g.Title);
    private readonly NumberedNames<DraftGoal> _board = new(g => g.Number, g => g.Title);
    private readonly NumberedNames<DraftAssignment> _assignments = new(a => a.Number, a => a.Title);
    private readonly NumberedNames<DraftGoal> _leftOutGoals = new(g => g.Number, g => g.Title);
    private readonly NumberedNames<DraftAssignment> _leftOutAssignments = new(a => a.Number, a => a.Title);

    private ParentCheck(ReportDraft draft, IReadOnlySet<DraftRow> broken, BoardRegister register)
    {
        _register = register;
        foreach (var (index, goal) in draft.Goals.Index())
        {
            var isLeftOut = broken.Contains(new DraftRow(DraftSection.Goals, index));
            (isLeftOut ? _leftOutGoals : goal.Kind == GoalKind.Strategic ? _strategic : _board).Add(goal);
        }

        foreach (var (index, assignment) in draft.Assignments.Index())
        {
            (broken.Contains(new DraftRow(DraftSection.Assignments, index)) ? _leftOutAssignments : _assignments).Add(assignment);
        }
    }

    /// <summary>What is found of the rows that are taken in.</summary>
    /// <param name="draft">The hand-in.</param>
    /// <param name="broken">Its rows that stay out.</param>
    /// <param name="register">What the board has.</param>
    /// <param name="merge">The hand-in laid over the report.</param>
    public static IEnumerable<(DraftRow Row, Finding Finding)> Run(ReportDraft draft, IReadOnlySet<DraftRow> broken, BoardRegister register, DraftMerge merge)
    {
        var check = new ParentCheck(draft, broken, register);
        var goals = draft.Goals.Index().Where(g => g.Item.Kind == GoalKind.Board)
            .Select(g => (Row: new DraftRow(DraftSection.Goals, g.Index), Name: g.Item.Parent, Code: check.OfGoal(g.Item), g.Item.Source));
        var assignments = draft.Assignments.Index()
            .Select(a => (Row: new DraftRow(DraftSection.Assignments, a.Index), Name: a.Item.Goal, Code: check.OfAssignment(a.Item), a.Item.Source));
        var measures = draft.Measures.Index()
            .Select(m => (Row: new DraftRow(DraftSection.Measures, m.Index), Name: m.Item.Parent, Code: check.OfMeasure(m.Item), m.Item.Source));
        return goals.Concat(assignments).Concat(measures)
            .Where(r => !string.IsNullOrWhiteSpace(r.Name) && r.Code is not null && !broken.Contains(r.Row))
            .Select(r => Warn(r.Row, r.Code!, r.Name!, r.Source))
            .Concat(DraftRows.Of(draft).Where(row => row.Section is (DraftSection.Goals or DraftSection.Assignments or DraftSection.Measures) && !broken.Contains(row)).SelectMany(row => Unmoved(draft, row, merge)));
    }

    // A row without status or assessment isn't taken in, and so moves nothing.
    private static IEnumerable<(DraftRow Row, Finding Finding)> Unmoved(ReportDraft draft, DraftRow at, DraftMerge merge)
    {
        var row = DraftRows.Find(draft, at);
        if (merge.ChangeOf(at).Change == RowChange.Silent && merge.Belonging.IsElsewhere(row))
        {
            yield return Warn(at, CheckCodes.ParentUnmoved, merge.Belonging.After(row)!, DraftRows.SourceOf(draft, at), merge.Belonging.Now(row));
        }
    }

    private string? OfGoal(DraftGoal row) =>
        _strategic.FindEither(row.Parent) is not null || _register.FindStrategic(row.Parent) is not null ? null
        : _register.Find(row) is not null ? CheckCodes.ParentKept
        : IsGoal(row.Parent) ? CheckCodes.ParentIsBoardGoal
        : Missing(_leftOutGoals.FindEither(row.Parent) is not null);

    private string? OfAssignment(DraftAssignment row) =>
        IsGoal(row.Goal) ? null
        : _register.Find(row) is not null ? CheckCodes.ParentKept
        : Missing(_leftOutGoals.FindEither(row.Goal) is not null);

    private string? OfMeasure(DraftMeasure row) =>
        IsGoal(row.Parent) || _assignments.FindEither(row.Parent) is not null || _register.FindAssignment(row.Parent) is not null ? null
        : _register.Find(row) is not null ? CheckCodes.ParentKept
        : Missing(_leftOutGoals.FindEither(row.Parent) is not null || _leftOutAssignments.FindEither(row.Parent) is not null);

    private bool IsGoal(string? name) =>
        _strategic.FindEither(name) is not null || _board.FindEither(name) is not null || _register.FindGoal(name) is not null;

    private static string Missing(bool isLeftOut) => isLeftOut ? CheckCodes.ParentLeftOut : CheckCodes.UnknownParent;

    private static (DraftRow Row, Finding Finding) Warn(DraftRow row, string code, string parent, SourceRef? source, string? now = null)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { ["parent"] = parent, [DraftRow.DataName] = row.ToString() };
        if (now is not null)
        {
            data["now"] = now;
        }

        return (row, new Finding(FindingSeverity.Warning, code, source, parent, null, data));
    }
}
