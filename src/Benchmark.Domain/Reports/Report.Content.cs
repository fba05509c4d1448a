using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Reports;

/// <summary>What a report holds. Only a draft can be changed.</summary>
public partial class Report
{
    private readonly List<Figure> _figures = [];
    private readonly List<FinanceLine> _financeLines = [];
    private readonly List<GoalAssessment> _goalAssessments = [];
    private readonly List<AssignmentFollowUp> _assignmentFollowUps = [];
    private readonly List<MeasureFollowUp> _measureFollowUps = [];
    private readonly List<ActivityFollowUp> _activityFollowUps = [];

    public IReadOnlyCollection<Figure> Figures => _figures;

    public IReadOnlyCollection<FinanceLine> FinanceLines => _financeLines;

    public IReadOnlyCollection<GoalAssessment> GoalAssessments => _goalAssessments;

    public IReadOnlyCollection<AssignmentFollowUp> AssignmentFollowUps => _assignmentFollowUps;

    public IReadOnlyCollection<MeasureFollowUp> MeasureFollowUps => _measureFollowUps;

    public IReadOnlyCollection<ActivityFollowUp> ActivityFollowUps => _activityFollowUps;

    /// <summary>Whether nothing has been handed in yet.</summary>
    public bool IsEmpty =>
        _figures.Count == 0 && _financeLines.Count == 0 && _goalAssessments.Count == 0
        && _assignmentFollowUps.Count == 0 && _measureFollowUps.Count == 0 && _activityFollowUps.Count == 0;

    /// <summary>Sets or replaces a value.</summary>
    /// <exception cref="BusinessException">Not a draft, the indicator refuses it, or neither value nor reason.</exception>
    public Figure SetFigure(Indicator indicator, FigureKey key, decimal? value, MissingReason? missing, string? printed, SourceRef? source)
    {
        Change();
        indicator.Accept(value, key.Sex, key.Period);
        var figure = _figures.Find(f => f.Key == key);
        if (figure is null)
        {
            figure = new Figure(TenantId, Id, key);
            _figures.Add(figure);
        }

        figure.Set(value, missing, printed, source);
        return figure;
    }

    /// <summary>Takes a value away, as if it had never been given.</summary>
    public void RemoveFigure(FigureKey key)
    {
        Change();
        _figures.RemoveAll(f => f.Key == key);
    }

    /// <summary>Sets or replaces an amount.</summary>
    /// <exception cref="BusinessException">Not a draft, or neither amount nor reason.</exception>
    public FinanceLine SetFinanceLine(FinanceKey key, decimal? amount, MissingReason? missing, string? printed, SourceRef? source)
    {
        Change();
        var line = _financeLines.Find(f => f.Key == key);
        if (line is null)
        {
            line = new FinanceLine(TenantId, Id, key);
            _financeLines.Add(line);
        }

        line.Set(amount, missing, printed, source);
        return line;
    }

    /// <summary>Takes an amount away, as if it had never been given.</summary>
    public void RemoveFinanceLine(FinanceKey key)
    {
        Change();
        _financeLines.RemoveAll(f => f.Key == key);
    }

    /// <summary>Sets how a goal is assessed, as a whole or for a district.</summary>
    public void AssessGoal(Guid goalId, string? qualifier, GoalAssessmentLevel? level, string? printed, string? comment)
    {
        Change();
        var assessment = _goalAssessments.Find(g => g.GoalId == goalId && string.Equals(g.Qualifier, qualifier, StringComparison.Ordinal));
        if (assessment is null)
        {
            _goalAssessments.Add(new GoalAssessment(TenantId, Id, goalId, qualifier, level, printed, comment));
        }
        else
        {
            assessment.Set(level, printed, comment);
        }
    }

    /// <summary>Sets how an uppdrag stands.</summary>
    public void FollowUpAssignment(Guid assignmentId, AssignmentStatus status, string? printed, string? expectedDone, string? comment)
    {
        Change();
        var followUp = _assignmentFollowUps.Find(a => a.AssignmentId == assignmentId);
        if (followUp is null)
        {
            followUp = new AssignmentFollowUp(TenantId, Id, assignmentId);
            _assignmentFollowUps.Add(followUp);
        }

        followUp.Set(status, printed, expectedDone, comment);
    }

    /// <summary>Sets how an åtgärd stands.</summary>
    public void FollowUpMeasure(Guid measureId, AssignmentStatus status, string? printed, string? comment)
    {
        Change();
        var followUp = _measureFollowUps.Find(m => m.MeasureId == measureId);
        if (followUp is null)
        {
            followUp = new MeasureFollowUp(TenantId, Id, measureId);
            _measureFollowUps.Add(followUp);
        }

        followUp.Set(status, printed, comment);
    }

    /// <summary>Sets how an activity stands.</summary>
    public void FollowUpActivity(Guid activityId, AssignmentStatus status, string? printed, string? comment)
    {
        Change();
        var followUp = _activityFollowUps.Find(a => a.ActivityId == activityId);
        if (followUp is null)
        {
            followUp = new ActivityFollowUp(TenantId, Id, activityId);
            _activityFollowUps.Add(followUp);
        }

        followUp.Set(status, printed, comment);
    }

    private void Change()
    {
        Require(ReportStage.Draft);
        Revision++;
    }

    private void CopyContentFrom(Report other)
    {
        foreach (var figure in other._figures)
        {
            var copy = new Figure(TenantId, Id, figure.Key);
            copy.Set(figure.Value, figure.Missing, figure.Printed, figure.Source);
            _figures.Add(copy);
        }

        foreach (var line in other._financeLines)
        {
            var copy = new FinanceLine(TenantId, Id, line.Key);
            copy.Set(line.Amount, line.Missing, line.Printed, line.Source);
            _financeLines.Add(copy);
        }

        foreach (var goal in other._goalAssessments)
        {
            AssessGoal(goal.GoalId, goal.Qualifier, goal.Level, goal.Printed, goal.Comment);
        }

        foreach (var assignment in other._assignmentFollowUps)
        {
            FollowUpAssignment(assignment.AssignmentId, assignment.Status, assignment.StatusAsPrinted, assignment.ExpectedDone, assignment.Comment);
        }

        foreach (var measure in other._measureFollowUps)
        {
            FollowUpMeasure(measure.MeasureId, measure.Status, measure.StatusAsPrinted, measure.Comment);
        }

        foreach (var activity in other._activityFollowUps)
        {
            FollowUpActivity(activity.ActivityId, activity.Status, activity.StatusAsPrinted, activity.Comment);
        }
    }
}
