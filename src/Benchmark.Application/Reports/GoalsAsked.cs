using Benchmark.Goals;

namespace Benchmark.Reports;

/// <summary>Which goals a board is asked to assess: all it has, for the districts that this report or the last assessment names.</summary>
internal static class GoalsAsked
{
    public static IEnumerable<(Goal Goal, string? Qualifier)> Of(ReportWorkspace workspace)
    {
        var named = workspace.Report.GoalAssessments.Select(a => (a.GoalId, a.Qualifier)).Concat(workspace.Assessments.ByGoal.Keys).Distinct().ToLookup(k => k.GoalId, k => k.Qualifier);
        return workspace.Register.Goals.OrderBy(g => g.SortOrder).SelectMany(goal =>
            named[goal.Id].Order(SwedishOrder.Comparer).DefaultIfEmpty(null).Select(qualifier => (goal, qualifier)));
    }
}
