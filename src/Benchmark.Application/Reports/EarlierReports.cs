using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>
/// Which of a board's earlier reports another one is held against: those that the board has adopted, as soon as there are any.
/// A draft may still be wrong, but is better than nothing for who has just begun.
/// </summary>
internal static class EarlierReports
{
    public static async Task<IReadOnlyList<EarlierReport>> ReadAsync(IBenchmarkDbContext db, Report report, CancellationToken cancellationToken)
    {
        var earlier = (await ReadAllAsync(db, report, cancellationToken)).Where(r => r.Period < report.Period).ToList();
        var adopted = earlier.Where(r => r.IsAdopted).ToList();
        return adopted.Count > 0 ? adopted : earlier;
    }

    /// <summary>All the board's other reports, drafts too, of whatever period.</summary>
    public static async Task<IReadOnlyList<EarlierReport>> ReadAllAsync(IBenchmarkDbContext db, Report report, CancellationToken cancellationToken)
    {
        var others = await db.Reports.Where(r => r.BoardId == report.BoardId && r.Id != report.Id)
            .Select(r => new { r.Id, r.PeriodCode, r.Version, r.Stage })
            .ToListAsync(cancellationToken);
        return [.. others.Select(r => new EarlierReport(r.Id, ReportPeriod.Parse(r.PeriodCode), r.Version, r.Stage))];
    }
}

/// <summary>One of them.</summary>
internal sealed record EarlierReport(Guid Id, ReportPeriod Period, int Version, ReportStage Stage)
{
    public bool IsAdopted => Stage is ReportStage.Adopted or ReportStage.Published;

    public bool IsPublished => Stage == ReportStage.Published;
}
