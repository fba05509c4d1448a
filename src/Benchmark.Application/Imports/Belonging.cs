using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports.Checks;

namespace Benchmark.Imports;

/// <summary>
/// Which mål or uppdrag the rows of a hand-in stand under when it is taken in. What the board has already is moved to where the row says,
/// when that is there or comes with the same hand-in; else it stays.
/// </summary>
internal sealed class Belonging
{
    private readonly BoardRegister _register;
    private readonly RegisteredParents _parents;
    private readonly IReadOnlySet<DraftRow> _broken;
    private readonly Dictionary<Guid, string> _titles;
    private readonly NumberedNames<Arriving> _strategic = new(a => a.Number, a => a.Title);
    private readonly NumberedNames<Arriving> _board = new(a => a.Number, a => a.Title);
    private readonly NumberedNames<Arriving> _assignments = new(a => a.Number, a => a.Title);

    /// <param name="incoming">The hand-in.</param>
    /// <param name="broken">Its rows that stay out; may be filled in later.</param>
    /// <param name="register">What the board has.</param>
    public Belonging(ReportDraft incoming, IReadOnlySet<DraftRow> broken, BoardRegister register)
    {
        _register = register;
        _parents = new RegisteredParents(register);
        _broken = broken;
        _titles = register.Goals.Select(g => (g.Id, g.Title)).Concat(register.Assignments.Select(a => (a.Id, a.Title))).ToDictionary(t => t.Id, t => t.Title);
        foreach (var (index, goal) in incoming.Goals.Index())
        {
            (goal.Kind == GoalKind.Strategic ? _strategic : _board).Add(new Arriving(new DraftRow(DraftSection.Goals, index), goal.Number, goal.Title));
        }

        foreach (var (index, assignment) in incoming.Assignments.Index())
        {
            _assignments.Add(new Arriving(new DraftRow(DraftSection.Assignments, index), assignment.Number, assignment.Title));
        }
    }

    /// <summary>What the row's thing stands under before the hand-in; null when it is new or stands under nothing.</summary>
    public string? Now(object row) => IdOf(row) is { } id ? _titles.GetValueOrDefault(id) : null;

    /// <summary>What it stands under after it; for what is new and can't be placed, what the row says.</summary>
    public string? After(object row) => Found(row)?.Title ?? (IsKnown(row) ? Now(row) : Said(row));

    /// <summary>Whether the board has the row's thing, and has it elsewhere than the row says.</summary>
    public bool IsElsewhere(object row) => IsKnown(row) && Found(row) is { } parent && (parent.Id is null || parent.Id != IdOf(row));

    private static string? Said(object row) => row switch
    {
        DraftGoal { Kind: GoalKind.Board } goal => goal.Parent,
        DraftAssignment assignment => assignment.Goal,
        DraftMeasure measure => measure.Parent,
        _ => null,
    };

    private bool IsKnown(object row) => row switch
    {
        DraftGoal goal => _register.Find(goal) is not null,
        DraftAssignment assignment => _register.Find(assignment) is not null,
        DraftMeasure measure => _register.Find(measure) is not null,
        _ => false,
    };

    private Guid? IdOf(object row) => row switch
    {
        DraftGoal goal => _register.Find(goal)?.ParentId,
        DraftAssignment assignment => _register.Find(assignment)?.GoalId,
        DraftMeasure measure => _register.Find(measure) is { } known ? known.AssignmentId ?? known.GoalId : null,
        _ => null,
    };

    private (Guid? Id, string Title)? Found(object row)
    {
        if (Said(row) is not { } name)
        {
            return null;
        }

        return row switch
        {
            DraftGoal goal => Goal(_parents.Of(goal)) ?? New(_strategic, name),
            DraftMeasure measure => Assignment(_parents.AssignmentOf(measure)) ?? New(_assignments, name) ?? Goal(_parents.GoalOf(measure)) ?? NewGoal(name),
            _ => Goal(_parents.Of((DraftAssignment)row)) ?? NewGoal(name),
        };
    }

    private (Guid? Id, string Title)? NewGoal(string name) => New(_strategic, name) ?? New(_board, name);

    private static (Guid? Id, string Title)? Goal(Goal? goal) => goal is null ? null : (goal.Id, goal.Title);

    private static (Guid? Id, string Title)? Assignment(Assignment? assignment) => assignment is null ? null : (assignment.Id, assignment.Title);

    private (Guid? Id, string Title)? New(NumberedNames<Arriving> names, string name) =>
        names.FindEither(name) is { } found && !_broken.Contains(found.Row) ? (null, found.Title) : null;

    private sealed record Arriving(DraftRow Row, string? Number, string Title);
}
