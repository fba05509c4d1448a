using Benchmark.ActionPlans;
using Benchmark.Assignments;
using Benchmark.Data;
using Benchmark.Goals;
using Benchmark.Indicators;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <summary>What a report holds and the things it speaks of, read without being tracked.</summary>
internal sealed class ReportContent
{
    private ReportContent()
    {
    }

    public required List<Figure> Figures { get; init; }

    public required List<FinanceLine> FinanceLines { get; init; }

    public required List<GoalAssessment> GoalAssessments { get; init; }

    public required List<AssignmentFollowUp> AssignmentFollowUps { get; init; }

    public required List<MeasureFollowUp> MeasureFollowUps { get; init; }

    public required List<ActivityFollowUp> ActivityFollowUps { get; init; }

    public required Dictionary<Guid, Goal> Goals { get; init; }

    public required Dictionary<Guid, Assignment> Assignments { get; init; }

    public required Dictionary<Guid, Measure> Measures { get; init; }

    public required List<ActionPlan> Plans { get; init; }

    /// <summary>Everything that the report gives a status, for formulas that count.</summary>
    public IEnumerable<(FollowedUp What, int Status)> Statuses =>
        GoalAssessments.Where(g => g.Level is not null).Select(g => (FollowedUp.Goals, (int)g.Level!.Value))
            .Concat(AssignmentFollowUps.Select(a => (FollowedUp.Assignments, (int)a.Status)))
            .Concat(MeasureFollowUps.Select(m => (FollowedUp.Measures, (int)m.Status)))
            .Concat(ActivityFollowUps.Select(a => (FollowedUp.Activities, (int)a.Status)));

    public static async Task<ReportContent> LoadAsync(IBenchmarkDbContext db, Report report, CancellationToken cancellationToken)
    {
        var reports = db.Reports.AsNoTracking().Where(r => r.Id == report.Id);
        return new ReportContent
        {
            Figures = await reports.SelectMany(r => r.Figures).ToListAsync(cancellationToken),
            FinanceLines = await reports.SelectMany(r => r.FinanceLines).ToListAsync(cancellationToken),
            GoalAssessments = await reports.SelectMany(r => r.GoalAssessments).OrderBy(g => g.Id).ToListAsync(cancellationToken),
            AssignmentFollowUps = await reports.SelectMany(r => r.AssignmentFollowUps).ToListAsync(cancellationToken),
            MeasureFollowUps = await reports.SelectMany(r => r.MeasureFollowUps).ToListAsync(cancellationToken),
            ActivityFollowUps = await reports.SelectMany(r => r.ActivityFollowUps).ToListAsync(cancellationToken),
            Goals = await db.Goals.AsNoTracking().Where(g => g.BoardId == report.BoardId).ToDictionaryAsync(g => g.Id, cancellationToken),
            Assignments = await db.Assignments.AsNoTracking().Where(a => a.BoardId == report.BoardId).ToDictionaryAsync(a => a.Id, cancellationToken),
            Measures = await db.Measures.AsNoTracking().Where(m => m.BoardId == report.BoardId).ToDictionaryAsync(m => m.Id, cancellationToken),
            Plans = await db.ActionPlans.AsNoTracking().Include(p => p.Activities).Where(p => p.BoardId == report.BoardId).ToListAsync(cancellationToken),
        };
    }
}
