using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Boards;
using Benchmark.Data;
using Benchmark.Goals;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Imports;

/// <summary>A board's goals, uppdrag, åtgärder and plans, found by number or title; what isn't there can be added.</summary>
internal sealed class BoardRegister
{
    private readonly IBenchmarkDbContext _db;
    private readonly Board _reportingBoard;
    private readonly NumberedNames<Goal> _strategic = new(g => g.Number, g => g.Title);
    private readonly NumberedNames<Goal> _board = new(g => g.Number, g => g.Title);
    private readonly NumberedNames<Assignment> _assignments = new(a => a.Number, a => a.Title);
    private readonly NumberedNames<Measure> _measures = new(m => m.Number, m => m.Title);
    private readonly Dictionary<string, ActionPlan> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<(Guid Plan, int Number), Activity> _activities = [];

    private readonly RegisteredParents _parents;

    private BoardRegister(IBenchmarkDbContext db, Board board)
    {
        _db = db;
        _parents = new RegisteredParents(this);
        _reportingBoard = board;
    }

    public IEnumerable<Goal> Goals => _strategic.All.Concat(_board.All);

    public IEnumerable<Assignment> Assignments => _assignments.All;

    public IEnumerable<Measure> Measures => _measures.All;

    public IEnumerable<ActionPlan> Plans => _plans.Values;

    public static async Task<BoardRegister> LoadAsync(IBenchmarkDbContext db, Guid boardId, CancellationToken cancellationToken)
    {
        // Read before what it has, so that whatever is added meanwhile is noticed at the saving.
        var register = new BoardRegister(db, await db.Boards.SingleAsync(b => b.Id == boardId, cancellationToken));
        foreach (var goal in await db.Goals.Where(g => g.BoardId == boardId).OrderBy(g => g.SortOrder).ToListAsync(cancellationToken))
        {
            register.Of(goal.Kind).Add(goal);
        }

        foreach (var assignment in await db.Assignments.Where(a => a.BoardId == boardId).OrderBy(a => a.SortOrder).ToListAsync(cancellationToken))
        {
            register._assignments.Add(assignment);
        }

        foreach (var measure in await db.Measures.Where(m => m.BoardId == boardId).OrderBy(m => m.SortOrder).ToListAsync(cancellationToken))
        {
            register._measures.Add(measure);
        }

        foreach (var plan in await db.ActionPlans.Include(p => p.Activities).Where(p => p.BoardId == boardId).ToListAsync(cancellationToken))
        {
            register._plans[TitleKey.Of(plan.Name)] = plan;
            foreach (var activity in plan.Activities)
            {
                register._activities[(plan.Id, activity.Number)] = activity;
            }
        }

        return register;
    }

    public Goal? Find(DraftGoal row) => Of(row.Kind).Find(row.Number, row.Title);

    public Assignment? Find(DraftAssignment row) => _assignments.Find(row.Number, row.Title);

    public Measure? Find(DraftMeasure row) => _measures.Find(row.Number, row.Title);

    public Activity? Find(DraftActivity row) =>
        _plans.TryGetValue(TitleKey.Of(row.Plan), out var plan) ? _activities.GetValueOrDefault((plan.Id, row.Number)) : null;

    /// <summary>A goal by what another row calls it: a number or a title.</summary>
    public Goal? FindGoal(string? numberOrTitle) => _strategic.FindEither(numberOrTitle) ?? _board.FindEither(numberOrTitle);

    /// <summary>An inriktningsmål by what another row calls it: a number or a title.</summary>
    public Goal? FindStrategic(string? numberOrTitle) => _strategic.FindEither(numberOrTitle);

    /// <summary>An uppdrag by what another row calls it: a number or a title.</summary>
    public Assignment? FindAssignment(string? numberOrTitle) => _assignments.FindEither(numberOrTitle);

    public Goal GetOrAdd(DraftGoal row)
    {
        var parent = _parents.Of(row);
        if (Find(row) is { } existing)
        {
            if (parent is not null && parent.Id != existing.ParentId)
            {
                existing.MoveUnder(parent);
                _reportingBoard.NoteRegisterChange();
            }

            return existing;
        }

        var goal = new Goal(_reportingBoard.TenantId, _reportingBoard.Id, row.Kind, row.Number, row.Title, parent?.Id, _strategic.Count + _board.Count + 1);
        Of(row.Kind).Add(goal);
        _db.Goals.Add(goal);
        _reportingBoard.NoteRegisterChange();
        return goal;
    }

    public Assignment GetOrAdd(DraftAssignment row)
    {
        var goalId = _parents.Of(row)?.Id;
        var assignment = Find(row);
        if (assignment is null)
        {
            assignment = new Assignment(_reportingBoard.TenantId, _reportingBoard.Id, row.Number, row.Title, goalId, _assignments.Count + 1);
            _assignments.Add(assignment);
            _db.Assignments.Add(assignment);
            _reportingBoard.NoteRegisterChange();
        }

        assignment.Describe(goalId, row.GivenYear, row.GivenBy, row.SharedWith);
        return assignment;
    }

    public Measure GetOrAdd(DraftMeasure row)
    {
        var assignment = _parents.AssignmentOf(row);
        var goal = assignment is null ? _parents.GoalOf(row) : null;
        if (Find(row) is { } existing)
        {
            Move(existing, assignment, goal);
            return existing;
        }

        var measure = new Measure(_reportingBoard.TenantId, _reportingBoard.Id, row.Number, row.Title, assignment?.Id, goal?.Id, _measures.Count + 1);
        _measures.Add(measure);
        _db.Measures.Add(measure);
        _reportingBoard.NoteRegisterChange();
        return measure;
    }

    public Activity GetOrAdd(DraftActivity row)
    {
        var name = TitleKey.Of(row.Plan);
        if (!_plans.TryGetValue(name, out var plan))
        {
            plan = new ActionPlan(_reportingBoard.TenantId, _reportingBoard.Id, row.Plan);
            _plans[name] = plan;
            _db.ActionPlans.Add(plan);
            _reportingBoard.NoteRegisterChange();
        }

        if (!_activities.TryGetValue((plan.Id, row.Number), out var activity))
        {
            activity = plan.GetOrAdd(row.Number, row.Title);
            _reportingBoard.NoteRegisterChange();
            _activities[(plan.Id, row.Number)] = activity;
        }

        return activity;
    }

    private void Move(Measure measure, Assignment? assignment, Goal? goal)
    {
        if (assignment is not null && assignment.Id != measure.AssignmentId)
        {
            measure.MoveUnder(assignment);
            _reportingBoard.NoteRegisterChange();
        }
        else if (goal is not null && goal.Id != measure.GoalId)
        {
            measure.MoveUnder(goal);
            _reportingBoard.NoteRegisterChange();
        }
    }

    private NumberedNames<Goal> Of(GoalKind kind) => kind == GoalKind.Strategic ? _strategic : _board;
}
