using Benchmark.Data;
using Benchmark.Goals;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>The last assessment, in any earlier report of the board, of each goal and district.</summary>
internal sealed class EarlierAssessmentReader(IBenchmarkDbContext db)
{
    public async Task<EarlierAssessments> LoadAsync(Report report, CancellationToken cancellationToken)
    {
        var ids = (await EarlierReports.ReadAsync(db, report, cancellationToken)).Select(r => r.Id).ToList();
        var rows = await db.Reports.Where(r => ids.Contains(r.Id))
            .SelectMany(r => r.GoalAssessments.Where(a => a.Level != null || a.Printed != null).Select(a => new { a.GoalId, a.Qualifier, a.Level, a.Printed, r.PeriodCode, r.Version }))
            .ToListAsync(cancellationToken);
        var last = rows
            .Select(r => (Row: r, Period: ReportPeriod.Parse(r.PeriodCode)))
            .GroupBy(r => r.Row.GoalId)
            .SelectMany(goal => goal.GroupBy(r => (r.Period, r.Row.Version)).MaxBy(g => g.Key)!);
        return new EarlierAssessments(last.ToDictionary(r => (r.Row.GoalId, r.Row.Qualifier), r => (r.Row.Level, r.Row.Printed)));
    }
}

/// <summary>Last assessments by goal and district.</summary>
internal sealed record EarlierAssessments(IReadOnlyDictionary<(Guid GoalId, string? Qualifier), (GoalAssessmentLevel? Level, string? Printed)> ByGoal)
{
    /// <summary>The word it was printed with, else the shared one.</summary>
    public string? WordOf(Guid goalId, string? qualifier) => ByGoal.TryGetValue((goalId, qualifier), out var last) ? last.Printed ?? StatusWords.Of(last.Level!.Value) : null;
}
