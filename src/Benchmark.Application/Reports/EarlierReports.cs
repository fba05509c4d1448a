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
        var others = await db.Reports.Where(r => r.BoardId == report.BoardId && r.Id != report.Id)
            .Select(r => new { r.Id, r.PeriodCode, r.Version, r.Stage })
            .ToListAsync(cancellationToken);
        var earlier = others
            .Select(r => (Report: new EarlierReport(r.Id, ReportPeriod.Parse(r.PeriodCode), r.Version), IsAdopted: r.Stage is ReportStage.Adopted or ReportStage.Published))
            .Where(r => r.Report.Period < report.Period)
            .ToList();
        var adopted = earlier.Where(r => r.IsAdopted).ToList();
        return [.. (adopted.Count > 0 ? adopted : earlier).Select(r => r.Report)];
    }
}

/// <summary>One of them.</summary>
internal sealed record EarlierReport(Guid Id, ReportPeriod Period, int Version);
