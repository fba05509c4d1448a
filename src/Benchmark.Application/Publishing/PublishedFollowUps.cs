using Benchmark.ActionPlans;
using Benchmark.Data;

namespace Benchmark.Publishing;

/// <summary>Copies goals, uppdrag, åtgärder and activities in the board's own order.</summary>
internal static class PublishedFollowUps
{
    public static void AddTo(IBenchmarkDbContext db, PublishedReport published, ReportContent content)
    {
        db.PublishedGoals.AddRange(content.GoalAssessments
            .Select(assessment => (Assessment: assessment, Goal: content.Goals[assessment.GoalId]))
            .OrderBy(g => g.Goal.SortOrder)
            .Select((g, i) => new PublishedGoal(published.Id, i + 1, g.Goal, Find(content.Goals, g.Goal.ParentId), g.Assessment)));
        db.PublishedAssignments.AddRange(content.AssignmentFollowUps
            .Select(followUp => (FollowUp: followUp, Assignment: content.Assignments[followUp.AssignmentId]))
            .OrderBy(a => a.Assignment.SortOrder)
            .Select((a, i) => new PublishedAssignment(published.Id, i + 1, a.Assignment, Find(content.Goals, a.Assignment.GoalId), a.FollowUp)));
        db.PublishedMeasures.AddRange(content.MeasureFollowUps
            .Select(followUp => (FollowUp: followUp, Measure: content.Measures[followUp.MeasureId]))
            .OrderBy(m => m.Measure.SortOrder)
            .Select((m, i) => new PublishedMeasure(published.Id, i + 1, m.Measure, m.FollowUp, ParentTitle(content, m.Measure.AssignmentId, m.Measure.GoalId))));
        var activities = content.Plans.SelectMany(plan => plan.Activities, (plan, activity) => (plan, activity)).ToDictionary(a => a.activity.Id);
        db.PublishedActivities.AddRange(content.ActivityFollowUps
            .Select(followUp => Activity(published, activities[followUp.ActivityId], followUp)));
    }

    private static PublishedActivity Activity(PublishedReport published, (ActionPlan Plan, Activity Activity) of, ActivityFollowUp followUp) =>
        new(published.Id, of.Plan, of.Activity, followUp);

    private static string? ParentTitle(ReportContent content, Guid? assignmentId, Guid? goalId) =>
        Find(content.Assignments, assignmentId)?.Title ?? Find(content.Goals, goalId)?.Title;

    private static T? Find<T>(Dictionary<Guid, T> all, Guid? id)
        where T : class => id is { } known ? all.GetValueOrDefault(known) : null;
}
