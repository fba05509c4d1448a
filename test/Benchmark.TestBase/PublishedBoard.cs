using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Goals;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.TestBase;

/// <summary>A board whose reports go through their life and into the published tables, as a publication would have left them.</summary>
public sealed class PublishedBoard(string municipalityCode)
{
    private static readonly Actor Author = new(Guid.CreateVersion7(), "Anna Lind");
    private static readonly Actor Approver = new(Guid.CreateVersion7(), "Per Berg");

    private readonly Guid _tenantId = Guid.CreateVersion7();
    private readonly Guid _boardId = Guid.CreateVersion7();
    private readonly List<Goal> _goals = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<Measure> _measures = [];
    private readonly List<ActionPlan> _plans = [];

    /// <summary>What the board is called from its next report on.</summary>
    public string Name { get; set; } = "Arbetsmarknadsnämnden";

    public Goal Goal(GoalKind kind, string? number, string title, Goal? parent = null) =>
        Added(_goals, new Goal(_tenantId, _boardId, kind, number, title, parent?.Id, _goals.Count));

    public Assignment Assignment(string title, Goal? goal = null, int? givenYear = null, params string[] sharedWith)
    {
        var assignment = Added(_assignments, new Assignment(_tenantId, _boardId, null, title, goal?.Id, _assignments.Count));
        assignment.Describe(goal?.Id, givenYear, null, sharedWith);
        return assignment;
    }

    public Measure Measure(string? number, string title, Assignment? assignment = null, Goal? goal = null) =>
        Added(_measures, new Measure(_tenantId, _boardId, number, title, assignment?.Id, goal?.Id, _measures.Count));

    public ActionPlan Plan(string planName) => Added(_plans, new ActionPlan(_tenantId, _boardId, planName));

    /// <summary>Publishes a first version.</summary>
    public Task<Report> PublishAsync(BenchmarkTestHost host, ReportPeriod period, Action<Report> fill) =>
        PublishAsync(host, new Report(_tenantId, _boardId, period, period.To, Author, At(period, 1)), fill);

    /// <summary>Publishes a correction.</summary>
    public Task<Report> CorrectAsync(BenchmarkTestHost host, Report published, string reason, Action<Report> fill) =>
        PublishAsync(host, published.Correct(reason, Author, At(published.Period, 60)), fill);

    private static DateTimeOffset At(ReportPeriod period, int days) => new(period.To.AddDays(days), new TimeOnly(8, 0), TimeSpan.Zero);

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }

    private async Task<Report> PublishAsync(BenchmarkTestHost host, Report report, Action<Report> fill)
    {
        fill(report);
        var at = At(report.Period, 30 * report.Version);
        report.Submit(Author, at);
        report.Approve(Approver, at);
        report.Adopt(report.Period.To.AddDays(24), "§ 84", "AMN-2020-00307", Approver, at);
        report.OrderPublication(Approver, at);
        report.MarkPublished(Approver, at);
        await host.InAsync(null, async services =>
        {
            var db = services.GetRequiredService<BenchmarkDbContext>();
            foreach (var old in await db.PublishedReports.Where(r => r.BoardId == _boardId && r.PeriodCode == report.PeriodCode).ToListAsync().ConfigureAwait(false))
            {
                old.Supersede();
            }

            db.Add(new PublishedReport(report, municipalityCode, Name, "AMN", MunicipalitySlug.Of(Name), at));
            db.AddRange(report.GoalAssessments.Select((g, i) => Row(_goals.Single(o => o.Id == g.GoalId), g, i)));
            db.AddRange(report.AssignmentFollowUps.Select((a, i) =>
            {
                var assignment = _assignments.Single(o => o.Id == a.AssignmentId);
                return new PublishedAssignment(report.Id, i, assignment, _goals.SingleOrDefault(g => g.Id == assignment.GoalId), a);
            }));
            db.AddRange(report.MeasureFollowUps.Select((m, i) => new PublishedMeasure(report.Id, i, _measures.Single(o => o.Id == m.MeasureId), m, null)));
            db.AddRange(report.ActivityFollowUps.Select(a =>
            {
                var plan = _plans.Single(p => p.Activities.Any(o => o.Id == a.ActivityId));
                return new PublishedActivity(report.Id, plan, plan.Activities.Single(o => o.Id == a.ActivityId), a);
            }));
            await db.SaveChangesAsync().ConfigureAwait(false);
            await services.GetRequiredService<IPublicationLock>().AdvanceStampsAsync([PublicationStamp.All, PublicationStamp.Reference, municipalityCode], default).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return report;

        PublishedGoal Row(Goal goal, GoalAssessment assessment, int ordinal) =>
            new(report.Id, ordinal, goal, _goals.SingleOrDefault(g => g.Id == goal.ParentId), assessment);
    }
}
