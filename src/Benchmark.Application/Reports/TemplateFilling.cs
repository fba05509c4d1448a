using Benchmark.Documents.Templates;
using Benchmark.Goals;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;

namespace Benchmark.Reports;

/// <summary>Fills a template with what the board is asked for, what it said before and what the report already holds.</summary>
internal sealed class TemplateFilling(ReportWorkspace workspace)
{
    private readonly EarlierStatuses _statuses = workspace.Statuses;
    private readonly EarlierAssessments _assessments = workspace.Assessments;
    private readonly CheckContext _checks = workspace.Checks;
    private readonly ReportPeriod _year = ReportPeriod.ForYear(workspace.Report.Period.Year);

    public ReportTemplate Fill() => new()
    {
        MunicipalityCode = workspace.Municipality.Code,
        MunicipalityName = workspace.Municipality.Name,
        BoardName = workspace.Board.Name,
        Period = workspace.Report.Period,
        TemplateId = workspace.Report.Id.ToString("N"),
        Indicators = [.. _checks.AskedIndicators.Select(Indicator)],
        FinanceRows = [.. FinanceAsked.Of(workspace).Select(key => FinanceRow(key.Area, key.Item))],
        Goals = [.. Goals()],
        Assignments = [.. Assignments()],
        Activities = [.. Activities()],
        StatusWords = StatusWords.Statuses,
        AssessmentWords = StatusWords.Levels,
    };

    private TemplateIndicator Indicator(Indicator indicator)
    {
        var figures = workspace.Report.Figures.Where(f => f.IndicatorCode == indicator.Code && f.AsOfCode is null && IsAsked(f.Kind, f.Key.Period)).ToList();
        var sexes = indicator.IsSexDivided ? Enum.GetValues<Sex>() : [Sex.Total];
        return new TemplateIndicator(
            indicator.Code,
            indicator.NameSv,
            _checks.Units[indicator.UnitCode].SymbolSv,
            indicator.Decimals,
            indicator.VersionFor(workspace.Report.Period).DefinitionSv,
            indicator.IsSexDivided,
            indicator.Min,
            indicator.Max)
        {
            Earlier = sexes
                .Select(sex => (Sex: sex, Value: _checks.Earlier.YearBefore(new FigureKey(indicator.Code, ValueKind.Outcome, workspace.Report.Period, sex))))
                .Where(e => e.Value is not null)
                .ToDictionary(e => e.Sex, e => new TemplateValue(e.Value)),
            Current = figures.GroupBy(f => (f.Kind, f.Sex)).ToDictionary(g => g.Key, g => new TemplateValue(g.First().Value, g.First().Missing)),
            Comments = figures.Where(f => f.Comment is not null).GroupBy(f => f.Sex).ToDictionary(g => g.Key, g => g.First().Comment!),
        };
    }

    private TemplateFinanceRow FinanceRow(string area, string item)
    {
        var lines = workspace.Report.FinanceLines.Where(l => l.AreaCode == area && l.ItemCode == item && l.AsOfCode is null && IsAsked(l.Kind, l.Key.Period)).ToList();
        var earlier = _checks.Earlier.YearBefore(new FinanceKey(area, item, ValueKind.Outcome, workspace.Report.Period));
        return new TemplateFinanceRow(area, _checks.NameOfArea(area), _checks.NameOfItem(item), _checks.Items[item].Nature)
        {
            Earlier = earlier is null ? null : new TemplateValue(earlier),
            Current = lines.GroupBy(l => l.Kind).ToDictionary(g => g.Key, g => new TemplateValue(g.First().Amount, g.First().Missing)),
            Comment = lines.Select(l => l.Comment).FirstOrDefault(c => c is not null),
        };
    }

    // The template has a column for the period's outcome and one each for the year's target, budget and forecast.
    private bool IsAsked(ValueKind kind, ReportPeriod period) => period == (kind == ValueKind.Outcome ? workspace.Report.Period : _year);

    private IEnumerable<TemplateGoal> Goals()
    {
        var current = workspace.Report.GoalAssessments.ToDictionary(a => (a.GoalId, a.Qualifier));
        foreach (var (goal, qualifier) in GoalsAsked.Of(workspace))
        {
            var held = current.GetValueOrDefault((goal.Id, qualifier));
            yield return new TemplateGoal(goal.Kind, goal.Number, goal.Title, ParentOf(goal), qualifier)
            {
                Earlier = _assessments.WordOf(goal.Id, qualifier),
                Current = held?.Printed ?? (held?.Level is { } level ? StatusWords.Of(level) : null),
                Comment = held?.Comment,
            };
        }
    }

    private IEnumerable<TemplateAssignment> Assignments()
    {
        var goals = workspace.Register.Goals.ToDictionary(g => g.Id);
        var current = workspace.Report.AssignmentFollowUps.ToDictionary(f => f.AssignmentId);
        var titles = workspace.Register.Assignments.ToDictionary(a => a.Id, a => a.Title);
        foreach (var assignment in workspace.Register.Assignments.Where(a => _statuses.IsOpen(a.Id) || current.ContainsKey(a.Id)))
        {
            var held = current.GetValueOrDefault(assignment.Id);
            yield return new TemplateAssignment(assignment.Number, assignment.Title, assignment.GoalId is { } id ? goals[id].Number ?? goals[id].Title : null)
            {
                GivenYear = assignment.GivenYear,
                GivenBy = assignment.GivenBy,
                SharedWith = assignment.SharedWith,
                Earlier = _statuses.WordOf(assignment.Id),
                Current = held is null ? null : held.StatusAsPrinted ?? StatusWords.Of(held.Status),
                ExpectedDone = held is null ? _statuses.ExpectedOf(assignment.Id) : held.ExpectedDone,
                Comment = held?.Comment,
            };
        }

        var followed = workspace.Report.MeasureFollowUps.ToDictionary(f => f.MeasureId);
        foreach (var measure in workspace.Register.Measures.Where(m => _statuses.IsOpen(m.Id) || followed.ContainsKey(m.Id)))
        {
            var held = followed.GetValueOrDefault(measure.Id);
            var parent = measure.AssignmentId is { } assignmentId ? titles[assignmentId] : measure.GoalId is { } goalId ? goals[goalId].Number ?? goals[goalId].Title : null;
            yield return new TemplateAssignment(measure.Number, measure.Title, parent, IsMeasure: true)
            {
                Earlier = _statuses.WordOf(measure.Id),
                Current = held is null ? null : held.StatusAsPrinted ?? StatusWords.Of(held.Status),
                Comment = held?.Comment,
            };
        }
    }

    private IEnumerable<TemplateActivity> Activities()
    {
        var current = workspace.Report.ActivityFollowUps.ToDictionary(f => f.ActivityId);
        foreach (var (plan, activity) in workspace.Register.Plans.OrderBy(p => p.Name, SwedishOrder.Comparer).SelectMany(p => p.Activities.OrderBy(a => a.Number).Select(a => (p, a))))
        {
            var held = current.GetValueOrDefault(activity.Id);
            yield return new TemplateActivity(plan.Name, activity.Number, activity.Title)
            {
                Earlier = _statuses.WordOf(activity.Id),
                Current = held is null ? null : held.StatusAsPrinted ?? StatusWords.Of(held.Status),
                ExpectedDone = held is null ? _statuses.ExpectedOf(activity.Id) : held.ExpectedDone,
                Comment = held?.Comment,
            };
        }
    }

    private string? ParentOf(Goal goal) =>
        goal.ParentId is { } id && workspace.Register.Goals.FirstOrDefault(g => g.Id == id) is { } parent ? parent.Number ?? parent.Title : null;
}
