using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Goals;

/// <summary>How one report assesses a goal, as a whole or for a district.</summary>
public class GoalAssessment : Entity, IMultiTenant
{
    internal GoalAssessment(Guid tenantId, Guid reportId, Guid goalId, string? qualifier, GoalAssessmentLevel? level, string? printed, string? comment)
    {
        TenantId = tenantId;
        ReportId = reportId;
        GoalId = goalId;
        Qualifier = Check.Optional(qualifier, nameof(Qualifier), ReportConsts.MaxPrintedLength);
        Set(level, printed, comment);
    }

    private GoalAssessment()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    public Guid GoalId { get; private set; }

    /// <summary>The district the assessment holds for; null for the whole.</summary>
    public string? Qualifier { get; private set; }

    /// <summary>Null when the report names the goal without assessing it.</summary>
    public GoalAssessmentLevel? Level { get; private set; }

    public string? Printed { get; private set; }

    public string? Comment { get; private set; }

    internal void Set(GoalAssessmentLevel? level, string? printed, string? comment)
    {
        Level = level;
        Printed = Check.Optional(printed, nameof(Printed), ReportConsts.MaxPrintedLength);
        Comment = Check.Optional(comment, nameof(Comment), ReportConsts.MaxCommentLength);
    }
}
