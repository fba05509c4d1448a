using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>
/// What on a board's list can be taken away while a draft is filled in: no other report has followed it up, so it was never
/// published, and nothing else stands under it.
/// </summary>
internal sealed class RemovableThings(IBenchmarkDbContext db)
{
    public async Task<IReadOnlySet<Guid>> FindAsync(ReportWorkspace workspace, CancellationToken cancellationToken)
    {
        var register = workspace.Register;
        var others = db.Reports.Where(r => r.BoardId == workspace.Board.Id && r.Id != workspace.Report.Id);
        List<Guid?> kept =
        [
            .. await others.SelectMany(r => r.GoalAssessments).Select(g => (Guid?)g.GoalId).Distinct().ToListAsync(cancellationToken),
            .. await others.SelectMany(r => r.AssignmentFollowUps).Select(f => (Guid?)f.AssignmentId).Distinct().ToListAsync(cancellationToken),
            .. await others.SelectMany(r => r.MeasureFollowUps).Select(f => (Guid?)f.MeasureId).Distinct().ToListAsync(cancellationToken),
            .. await others.SelectMany(r => r.ActivityFollowUps).Select(f => (Guid?)f.ActivityId).Distinct().ToListAsync(cancellationToken),
            .. register.Goals.Select(g => g.ParentId),
            .. register.Assignments.Select(a => a.GoalId),
            .. register.Measures.Select(m => m.AssignmentId),
            .. register.Measures.Select(m => m.GoalId),
        ];
        return register.Goals.Select(g => g.Id)
            .Concat(register.Assignments.Select(a => a.Id))
            .Concat(register.Measures.Select(m => m.Id))
            .Concat(register.Plans.SelectMany(p => p.Activities).Select(a => a.Id))
            .Where(id => !kept.Contains(id))
            .ToHashSet();
    }
}
