using Benchmark.Reports;

namespace Benchmark.StatusBoards;

/// <summary>What the board's earlier reports said of the same uppdrag. Later reports don't count: a board is read as of its period.</summary>
internal sealed class BoardHistory
{
    private readonly StatusBoardRows _rows;
    private readonly ILookup<Guid, HistoryRow> _byAssignment;
    private readonly Dictionary<Guid, HistoryRow> _before = [];
    private readonly string? _previous;

    public BoardHistory(ReportPeriod period, StatusBoardRows rows)
    {
        _rows = rows;
        var earlier = rows.History
            .Select(h => (Row: h, Period: ReportPeriod.Parse(h.PeriodCode)))
            .Where(h => h.Period < period)
            .OrderBy(h => h.Period)
            .Select(h => h.Row)
            .ToList();
        _byAssignment = earlier.ToLookup(h => h.AssignmentId);
        _previous = earlier.LastOrDefault()?.PeriodCode;
        foreach (var row in earlier.Where(h => h.PeriodCode == _previous))
        {
            _before[row.AssignmentId] = row;
        }
    }

    public IReadOnlyList<StatusThenDto> Of(Guid assignmentId) =>
        [.. _byAssignment[assignmentId].Select(h => new StatusThenDto(h.PeriodCode, h.Status, h.Printed))];

    public AssignmentChange? ChangeOf(AssignmentRow assignment) => _previous is null
        ? null
        : !_before.TryGetValue(assignment.AssignmentId, out var before)
            ? AssignmentChange.New
            : before.Status == assignment.Status ? AssignmentChange.Unchanged : AssignmentChange.Moved;

    public MovementDto? Movement()
    {
        if (_previous is null)
        {
            return null;
        }

        var now = _rows.Assignments.ToLookup(ChangeOf);
        var shown = _rows.Assignments.Select(a => a.AssignmentId).ToHashSet();
        return new MovementDto(
            _previous,
            [.. now[AssignmentChange.Moved]
                .GroupBy(a => (From: _before[a.AssignmentId].Status, To: a.Status))
                .OrderByDescending(m => m.Count()).ThenBy(m => m.Key.To).ThenBy(m => m.Key.From)
                .Select(m => new MoveDto(m.Key.From, m.Key.To, m.Count()))],
            now[AssignmentChange.New].Count(),
            now[AssignmentChange.Unchanged].Count(),
            [.. _before.Values.Where(h => !shown.Contains(h.AssignmentId)).Select(h => new GoneDto(h.Title, h.Status))]);
    }
}
