using System.Globalization;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Municipalities;

namespace Benchmark.StatusBoards;

/// <summary>Inriktningsmål with what stands under each, also those that have uppdrag but no assessment.</summary>
internal sealed class GoalGrouping
{
    private readonly StatusBoardRows _rows;
    private readonly Dictionary<Guid, Guid> _topOf = [];
    private readonly Dictionary<Guid, (string? Number, string Title)> _tops = [];
    private readonly Dictionary<Guid, string> _keys = [];
    private readonly ILookup<Guid, BoardMeasureDto> _measures;
    private readonly ILookup<Guid?, AssignmentStatus> _statuses;

    public GoalGrouping(StatusBoardRows rows)
    {
        _rows = rows;
        foreach (var goal in rows.Goals)
        {
            var underOther = goal is { Kind: GoalKind.Board, ParentId: not null };
            var top = underOther ? goal.ParentId!.Value : goal.GoalId;
            _topOf[goal.GoalId] = top;
            _tops.TryAdd(top, underOther ? (goal.ParentNumber, goal.ParentTitle ?? goal.Title) : (goal.Number, goal.Title));
        }

        foreach (var assignment in rows.Assignments.Where(a => a.GoalId is not null))
        {
            if (_topOf.TryAdd(assignment.GoalId!.Value, assignment.GoalId.Value))
            {
                _tops.TryAdd(assignment.GoalId.Value, (assignment.GoalNumber, assignment.GoalTitle ?? string.Empty));
            }
        }

        foreach (var (id, top) in _tops)
        {
            _topOf.TryAdd(id, id);
            _keys[id] = Unique(top.Number is { Length: > 0 } number ? number : MunicipalitySlug.Of(top.Title));
        }

        _measures = rows.Measures.Where(m => m is { AssignmentId: null, GoalId: not null }).ToLookup(m => m.GoalId!.Value, StatusBoardBuilder.ToDto);
        _statuses = rows.Assignments.ToLookup(TopOf, a => a.Status);
        Groups = [.. _tops.OrderBy(t => OrderOf(t.Value.Number)).Select(t => Group(t.Key, t.Value)), .. WithoutGoal()];
    }

    /// <summary>In the order of their numbers; uppdrag without goal last.</summary>
    public IReadOnlyList<GoalGroupDto> Groups { get; }

    public static bool IsAssessed(GoalRow goal) => goal.Level is not null || goal.Printed is not null;

    public string KeyOf(AssignmentRow assignment) => TopOf(assignment) is { } top ? _keys[top] : GoalGroupDto.NoGoalKey;

    /// <summary>Whether a goal's åtgärder are shown under it.</summary>
    public bool Shows(Guid goalId) => _topOf.ContainsKey(goalId);

    private static Version OrderOf(string? number) =>
        Version.TryParse(number?.Contains('.') == true ? number : number + ".0", out var version) ? version : new Version(int.MaxValue, 0);

    // The whole first, then districts by name: a report keeps no order among them.
    private static List<AssessmentDto> Assessments(IEnumerable<GoalRow> goals) =>
        [.. goals.Where(g => IsAssessed(g) || g.Comment is not null)
            .OrderBy(g => g.Qualifier is not null).ThenBy(g => g.Qualifier, SwedishOrder.Comparer)
            .Select(g => new AssessmentDto(g.Qualifier, g.Level, g.Printed, g.Comment))];

    private Guid? TopOf(AssignmentRow assignment) => assignment.GoalId is { } goal ? _topOf[goal] : null;

    private GoalGroupDto Group(Guid id, (string? Number, string Title) top) => new(
        _keys[id],
        top.Number,
        top.Title,
        Assessments(_rows.Goals.Where(g => g.GoalId == id)),
        [.. _rows.Goals.Where(g => g.GoalId != id && _topOf[g.GoalId] == id).GroupBy(g => g.GoalId)
            .Select(g => new BoardGoalDto(g.First().Number, g.First().Title, Assessments(g), [.. _measures[g.Key]]))],
        [.. _measures[id]],
        StatusCountsDto.Count(_statuses[id]));

    private IEnumerable<GoalGroupDto> WithoutGoal() => _statuses.Contains(null)
        ? [new GoalGroupDto(GoalGroupDto.NoGoalKey, null, null, [], [], [], StatusCountsDto.Count(_statuses[null]))]
        : [];

    private string Unique(string key)
    {
        var candidate = key;
        for (var copy = 2; candidate == GoalGroupDto.NoGoalKey || candidate.Length == 0 || _keys.ContainsValue(candidate); copy++)
        {
            candidate = $"{key}-{copy.ToString(CultureInfo.InvariantCulture)}";
        }

        return candidate;
    }
}
