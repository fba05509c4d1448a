using Benchmark.Comparisons;
using Benchmark.Reports;

namespace Benchmark.StatusBoards;

/// <summary>Puts a published report together as it is read: åtgärder under their uppdrag or goal, history beside each uppdrag.</summary>
internal sealed class StatusBoardBuilder(MunicipalityRefDto municipality, StatusBoardRows rows)
{
    /// <summary>The periods the board has published for, newest first.</summary>
    public IReadOnlyList<string> Periods { get; } =
        [.. rows.Reports.Where(r => r.IsCurrent).Select(r => r.PeriodCode).Distinct().OrderByDescending(ReportPeriod.Parse)];

    public StatusBoardDto Build(ReportRow report)
    {
        var history = new BoardHistory(ReportPeriod.Parse(report.PeriodCode), rows);
        var goals = new GoalGrouping(rows);
        var measures = rows.Measures.Where(m => m.AssignmentId is not null).ToLookup(m => m.AssignmentId!.Value, ToDto);
        var assignments = rows.Assignments.Select(a => new BoardAssignmentDto(
            a.AssignmentId,
            a.Number,
            a.Title,
            goals.KeyOf(a),
            a.GivenYear,
            a.GivenBy,
            a.SharedWith,
            a.Status,
            a.Printed,
            a.ExpectedDone,
            a.Comment,
            history.ChangeOf(a),
            history.Of(a.AssignmentId),
            [.. measures[a.AssignmentId]])).ToList();
        return new StatusBoardDto(
            municipality,
            Head(report),
            Periods,
            [.. rows.Reports.Where(r => r.PeriodCode == report.PeriodCode).OrderByDescending(r => r.Version)
                .Select(r => new BoardVersionDto(r.Version, r.IsCurrent, r.CorrectionReason, r.PublishedAt))],
            StatusCountsDto.Count(rows.Assignments.Select(a => a.Status)),
            StatusCountsDto.Count(rows.Measures.Select(m => m.Status)),
            StatusCountsDto.Count(rows.Activities.Select(a => a.Status)),
            rows.Figures,
            rows.Goals.Count(GoalGrouping.IsAssessed),
            history.Movement(),
            goals.Groups,
            assignments,
            OtherMeasures(goals),
            [.. rows.Activities.GroupBy(a => a.PlanId).Select(Plan)]);
    }

    public static BoardMeasureDto ToDto(MeasureRow measure) =>
        new(measure.Number, measure.Title, measure.Status, measure.Printed, measure.Comment);

    private static BoardHeadDto Head(ReportRow report) => new(
        report.BoardName,
        report.BoardShortName,
        report.BoardSlug,
        report.PeriodCode,
        report.Version,
        report.IsCurrent,
        report.CorrectionReason,
        report.DecisionDate,
        report.DecisionParagraph,
        report.RegistryNumber,
        report.PublishedAt);

    private static BoardPlanDto Plan(IGrouping<Guid, ActivityRow> plan) => new(
        plan.First().PlanName,
        StatusCountsDto.Count(plan.Select(a => a.Status)),
        [.. plan.Select(a => new BoardActivityDto(a.Number, a.Title, a.Status, a.Printed, a.ExpectedDone, a.Comment))]);

    // What stands under an uppdrag or goal that this report doesn't mention must still be seen.
    private List<BoardMeasureDto> OtherMeasures(GoalGrouping goals)
    {
        var assignments = rows.Assignments.Select(a => a.AssignmentId).ToHashSet();
        return [.. rows.Measures
            .Where(m => m.AssignmentId is { } assignment ? !assignments.Contains(assignment) : m.GoalId is not { } goal || !goals.Shows(goal))
            .Select(ToDto)];
    }
}
