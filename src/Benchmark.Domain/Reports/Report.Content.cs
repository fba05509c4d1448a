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

    private ContentIndex<FigureKey, Figure>? _figureIndex;
    private ContentIndex<FinanceKey, FinanceLine>? _financeIndex;
    private ContentIndex<(Guid GoalId, string? Qualifier), GoalAssessment>? _goalIndex;
    private ContentIndex<Guid, AssignmentFollowUp>? _assignmentIndex;
    private ContentIndex<Guid, MeasureFollowUp>? _measureIndex;
    private ContentIndex<Guid, ActivityFollowUp>? _activityIndex;

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

    private ContentIndex<FigureKey, Figure> FigureIndex => _figureIndex ??= new(_figures, f => f.Key);

    private ContentIndex<FinanceKey, FinanceLine> FinanceIndex => _financeIndex ??= new(_financeLines, f => f.Key);

    private ContentIndex<(Guid GoalId, string? Qualifier), GoalAssessment> GoalIndex => _goalIndex ??= new(_goalAssessments, g => (g.GoalId, g.Qualifier));

    private ContentIndex<Guid, AssignmentFollowUp> AssignmentIndex => _assignmentIndex ??= new(_assignmentFollowUps, a => a.AssignmentId);

    private ContentIndex<Guid, MeasureFollowUp> MeasureIndex => _measureIndex ??= new(_measureFollowUps, m => m.MeasureId);

    private ContentIndex<Guid, ActivityFollowUp> ActivityIndex => _activityIndex ??= new(_activityFollowUps, a => a.ActivityId);

    /// <summary>Sets or replaces a value.</summary>
    /// <exception cref="BusinessException">Not a draft, the indicator refuses it, or neither value nor reason.</exception>
    public Figure SetFigure(Indicator indicator, FigureKey key, decimal? value, MissingReason? missing, string? printed, SourceRef? source, string? comment = null)
    {
        Change();
        indicator.Accept(value, key.Sex, key.Period);
        ValueOrReason.Require(value, missing, key.IndicatorCode);
        var figure = FigureIndex.GetOrAdd(key, () => new Figure(TenantId, Id, key));
        figure.Set(value, missing, printed, source, comment);
        return figure;
    }

    /// <summary>Takes a value away, as if it had never been given.</summary>
    public void RemoveFigure(FigureKey key)
    {
        Change();
        FigureIndex.Remove(key);
    }

    /// <summary>Sets or replaces an amount.</summary>
    /// <exception cref="BusinessException">Not a draft, more than any kommun has, or neither amount nor reason.</exception>
    public FinanceLine SetFinanceLine(FinanceKey key, decimal? amount, MissingReason? missing, string? printed, SourceRef? source, string? comment = null)
    {
        Change();
        ValueOrReason.Require(amount, missing, $"{key.AreaCode} {key.ItemCode}");
        if (amount is < -ReportConsts.MaxAmount or > ReportConsts.MaxAmount)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.AmountTooLarge).WithData("limit", $"{ReportConsts.MaxAmount / 1_000:#,##0} tkr");
        }

        var line = FinanceIndex.GetOrAdd(key, () => new FinanceLine(TenantId, Id, key));
        line.Set(amount, missing, printed, source, comment);
        return line;
    }

    /// <summary>Takes an amount away, as if it had never been given.</summary>
    public void RemoveFinanceLine(FinanceKey key)
    {
        Change();
        FinanceIndex.Remove(key);
    }

    /// <summary>Sets how a goal is assessed, as a whole or for a district.</summary>
    public void AssessGoal(Guid goalId, string? qualifier, GoalAssessmentLevel? level, string? printed, string? comment)
    {
        Change();
        var district = Check.Optional(qualifier, nameof(qualifier), ReportConsts.MaxPrintedLength);
        GoalIndex.GetOrAdd((goalId, district), () => new GoalAssessment(TenantId, Id, goalId, district, level, printed, comment))
            .Set(level, printed, comment);
    }

    /// <summary>Takes a goal out of the report, as a whole or for a district.</summary>
    public void RemoveGoalAssessment(Guid goalId, string? qualifier)
    {
        Change();
        GoalIndex.Remove((goalId, qualifier));
    }

    /// <summary>Sets how an uppdrag stands.</summary>
    public void FollowUpAssignment(Guid assignmentId, AssignmentStatus status, string? printed, string? expectedDone, string? comment)
    {
        Change();
        AssignmentIndex.GetOrAdd(assignmentId, () => new AssignmentFollowUp(TenantId, Id, assignmentId)).Set(status, printed, expectedDone, comment);
    }

    /// <summary>Takes an uppdrag out of the report.</summary>
    public void RemoveAssignmentFollowUp(Guid assignmentId)
    {
        Change();
        AssignmentIndex.Remove(assignmentId);
    }

    /// <summary>Sets how an åtgärd stands.</summary>
    public void FollowUpMeasure(Guid measureId, AssignmentStatus status, string? printed, string? comment)
    {
        Change();
        MeasureIndex.GetOrAdd(measureId, () => new MeasureFollowUp(TenantId, Id, measureId)).Set(status, printed, comment);
    }

    /// <summary>Takes an åtgärd out of the report.</summary>
    public void RemoveMeasureFollowUp(Guid measureId)
    {
        Change();
        MeasureIndex.Remove(measureId);
    }

    /// <summary>Sets how an activity stands.</summary>
    public void FollowUpActivity(Guid activityId, AssignmentStatus status, string? printed, string? expectedDone, string? comment)
    {
        Change();
        ActivityIndex.GetOrAdd(activityId, () => new ActivityFollowUp(TenantId, Id, activityId)).Set(status, printed, expectedDone, comment);
    }

    /// <summary>Takes an activity out of the report.</summary>
    public void RemoveActivityFollowUp(Guid activityId)
    {
        Change();
        ActivityIndex.Remove(activityId);
    }

    private void Change()
    {
        Require(ReportStage.Draft);
        Revision++;
    }

    private void CopyContentFrom(Report other)
    {
        _answers = [.. other._answers];
        foreach (var figure in other._figures)
        {
            var copy = new Figure(TenantId, Id, figure.Key);
            copy.Set(figure.Value, figure.Missing, figure.Printed, figure.Source, figure.Comment);
            _figures.Add(copy);
        }

        foreach (var line in other._financeLines)
        {
            var copy = new FinanceLine(TenantId, Id, line.Key);
            copy.Set(line.Amount, line.Missing, line.Printed, line.Source, line.Comment);
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
            FollowUpActivity(activity.ActivityId, activity.Status, activity.StatusAsPrinted, activity.ExpectedDone, activity.Comment);
        }
    }
}
