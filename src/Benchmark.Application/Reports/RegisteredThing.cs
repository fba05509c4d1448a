using System.Globalization;
using Benchmark.Data;

namespace Benchmark.Reports;

/// <summary>Something on a board's list that is about to be taken away, from the report and from the list.</summary>
internal sealed record RegisteredThing(string Name, Action Remove)
{
    public static RegisteredThing? Find(IBenchmarkDbContext db, ReportWorkspace workspace, AddedKind kind, Guid id) => kind switch
    {
        AddedKind.Goal => Goal(db, workspace, id),
        AddedKind.Assignment => Assignment(db, workspace, id),
        AddedKind.Measure => Measure(db, workspace, id),
        AddedKind.Activity => Activity(db, workspace, id),
        _ => null,
    };

    private static RegisteredThing? Goal(IBenchmarkDbContext db, ReportWorkspace workspace, Guid id) =>
        workspace.Register.Goals.FirstOrDefault(g => g.Id == id) is not { } goal ? null : new(NumberedName.Of(goal.Number, goal.Title), () =>
        {
            foreach (var district in workspace.Report.GoalAssessments.Where(a => a.GoalId == id).Select(a => a.Qualifier).ToList())
            {
                workspace.Report.RemoveGoalAssessment(id, district);
            }

            db.Goals.Remove(goal);
        });

    private static RegisteredThing? Assignment(IBenchmarkDbContext db, ReportWorkspace workspace, Guid id) =>
        workspace.Register.Assignments.FirstOrDefault(a => a.Id == id) is not { } assignment ? null : new(NumberedName.Of(assignment.Number, assignment.Title), () =>
        {
            workspace.Report.RemoveAssignmentFollowUp(id);
            db.Assignments.Remove(assignment);
        });

    private static RegisteredThing? Measure(IBenchmarkDbContext db, ReportWorkspace workspace, Guid id) =>
        workspace.Register.Measures.FirstOrDefault(m => m.Id == id) is not { } measure ? null : new(NumberedName.Of(measure.Number, measure.Title), () =>
        {
            workspace.Report.RemoveMeasureFollowUp(id);
            db.Measures.Remove(measure);
        });

    private static RegisteredThing? Activity(IBenchmarkDbContext db, ReportWorkspace workspace, Guid id)
    {
        var plan = workspace.Register.Plans.FirstOrDefault(p => p.Activities.Any(a => a.Id == id));
        if (plan?.Activities.First(a => a.Id == id) is not { } activity)
        {
            return null;
        }

        return new(NumberedName.Of(activity.Number.ToString(CultureInfo.InvariantCulture), activity.Title), () =>
        {
            var isLast = plan.Activities.Count == 1;
            workspace.Report.RemoveActivityFollowUp(id);
            db.Activities.Remove(activity);
            if (isLast)
            {
                db.ActionPlans.Remove(plan);
            }
        });
    }
}
