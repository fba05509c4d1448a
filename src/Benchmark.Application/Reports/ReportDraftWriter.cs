using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Reports;

/// <summary>Writes a report as the draft that would make it: what the API gives and what the checks read.</summary>
internal static class ReportDraftWriter
{
    public static ReportDraft Write(Report report, BoardRegister register)
    {
        var goals = register.Goals.ToDictionary(g => g.Id);
        var assignments = register.Assignments.ToDictionary(a => a.Id);
        var measures = register.Measures.ToDictionary(m => m.Id);
        var activities = register.Plans.SelectMany(p => p.Activities.Select(a => (Plan: p, Activity: a))).ToDictionary(a => a.Activity.Id);
        return new ReportDraft
        {
            PeriodCode = report.PeriodCode,
            RegistryNumber = report.RegistryNumber,
            DecisionDate = report.DecisionDate,
            Figures = [.. report.Figures.OrderBy(f => f.IndicatorCode, StringComparer.Ordinal).ThenBy(f => f.Kind).ThenBy(f => f.PeriodCode, StringComparer.Ordinal).ThenBy(f => f.Sex).Select(Write)],
            FinanceLines = [.. report.FinanceLines.OrderBy(f => f.AreaCode, StringComparer.Ordinal).ThenBy(f => f.ItemCode, StringComparer.Ordinal).ThenBy(f => f.Kind).ThenBy(f => f.PeriodCode, StringComparer.Ordinal).Select(Write)],
            Goals =
            [
                .. report.GoalAssessments
                    .Select(a => (Assessment: a, Goal: goals[a.GoalId]))
                    .OrderBy(a => a.Goal.SortOrder).ThenBy(a => a.Assessment.Qualifier, StringComparer.Ordinal)
                    .Select(a => new DraftGoal(a.Goal.Kind, a.Goal.Number, a.Goal.Title, NameOf(a.Goal.ParentId), a.Assessment.Level, a.Assessment.Printed, a.Assessment.Qualifier, a.Assessment.Comment)),
            ],
            Assignments =
            [
                .. report.AssignmentFollowUps
                    .Select(f => (FollowUp: f, Assignment: assignments[f.AssignmentId]))
                    .OrderBy(f => f.Assignment.SortOrder)
                    .Select(f => new DraftAssignment(f.Assignment.Number, f.Assignment.Title, NameOf(f.Assignment.GoalId), f.Assignment.GivenYear, f.Assignment.GivenBy, f.Assignment.SharedWith, f.FollowUp.Status, f.FollowUp.StatusAsPrinted, f.FollowUp.ExpectedDone, f.FollowUp.Comment)),
            ],
            Measures =
            [
                .. report.MeasureFollowUps
                    .Select(f => (FollowUp: f, Measure: measures[f.MeasureId]))
                    .OrderBy(f => f.Measure.SortOrder)
                    .Select(f => new DraftMeasure(f.Measure.Number, f.Measure.Title, f.Measure.AssignmentId is { } id ? assignments[id].Title : NameOf(f.Measure.GoalId), f.FollowUp.Status, f.FollowUp.StatusAsPrinted, f.FollowUp.Comment)),
            ],
            Activities =
            [
                .. report.ActivityFollowUps
                    .Select(f => (FollowUp: f, Of: activities[f.ActivityId]))
                    .OrderBy(f => f.Of.Plan.Name, StringComparer.Ordinal).ThenBy(f => f.Of.Activity.Number)
                    .Select(f => new DraftActivity(f.Of.Plan.Name, f.Of.Activity.Number, f.Of.Activity.Title, f.FollowUp.Status, f.FollowUp.StatusAsPrinted, f.FollowUp.Comment, ExpectedDone: f.FollowUp.ExpectedDone)),
            ],
        };

        string? NameOf(Guid? goalId) => goalId is { } id ? goals[id].Number ?? goals[id].Title : null;
    }

    private static DraftFigure Write(Figure figure) =>
        new(figure.IndicatorCode, figure.Kind, figure.PeriodCode, figure.Value, figure.Missing, figure.Printed, figure.Sex, figure.AsOfCode, figure.Source, figure.Comment);

    private static DraftFinanceLine Write(FinanceLine line) =>
        new(line.AreaCode, line.ItemCode, line.Kind, line.PeriodCode, line.Amount, line.Missing, line.Printed, line.AsOfCode, line.Source, line.Comment);
}
