using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <summary>
/// Decides which published value comparisons use when several reports of a kommun speak of the same thing: the report of the
/// value's own period goes before one that restates it later, and a newer publication before an older.
/// </summary>
internal sealed class CurrentRows(IBenchmarkDbContext db)
{
    /// <summary>
    /// Puts the earlier version aside, lets values step forward that it stood before, and lets those of the new report stand
    /// back that others go before. Saves the earlier rows, so that the new ones find the place free.
    /// </summary>
    /// <returns>The indicators, and the periods, whose current values may be others than before.</returns>
    public async Task<(IReadOnlySet<string> Indicators, IReadOnlySet<string> Periods)> ElectAsync(
        PublishedReport published,
        IReadOnlyList<PublishedFigure> figures,
        IReadOnlyList<PublishedFinanceLine> lines,
        CancellationToken cancellationToken)
    {
        var reports = await db.PublishedReports
            .Where(r => r.MunicipalityCode == published.MunicipalityCode && r.IsCurrent && r.Id != published.Id)
            .ToDictionaryAsync(r => r.Id, cancellationToken);
        var superseded = reports.Values.Where(r => r.BoardId == published.BoardId && r.PeriodCode == published.PeriodCode).ToList();
        superseded.ForEach(r => r.Supersede());

        var periods = figures.Select(f => f.PeriodCode).Concat(lines.Select(l => l.PeriodCode)).ToHashSet(StringComparer.Ordinal);
        var old = superseded.ConvertAll(r => r.Id);
        var known = reports.Keys.ToList();
        var earlierFigures = await db.PublishedFigures
            .Where(f => known.Contains(f.PublishedReportId) && (periods.Contains(f.PeriodCode) || old.Contains(f.PublishedReportId)))
            .ToListAsync(cancellationToken);
        var earlierLines = await db.PublishedFinanceLines
            .Where(l => known.Contains(l.PublishedReportId) && (periods.Contains(l.PeriodCode) || old.Contains(l.PublishedReportId)))
            .ToListAsync(cancellationToken);

        reports[published.Id] = published;
        Elect(earlierFigures.Concat(figures), f => f.Key, f => f.PeriodCode, f => reports[f.PublishedReportId], f => f.StandForward(), f => f.StandBack());
        Elect(earlierLines.Concat(lines), l => l.Key, l => l.PeriodCode, l => reports[l.PublishedReportId], l => l.StandForward(), l => l.StandBack());

        await StepBackFirstAsync(cancellationToken);
        var touched = earlierFigures.Where(f => old.Contains(f.PublishedReportId)).Concat(figures).ToList();
        return (Distinct(f => f.IndicatorCode), Distinct(f => f.PeriodCode));

        HashSet<string> Distinct(Func<PublishedFigure, string> code) => touched.Select(code).ToHashSet(StringComparer.Ordinal);
    }

    private static void Elect<TRow, TKey>(
        IEnumerable<TRow> rows,
        Func<TRow, TKey> keyOf,
        Func<TRow, string> periodOf,
        Func<TRow, PublishedReport> reportOf,
        Action<TRow> stepForward,
        Action<TRow> stepBack)
    {
        foreach (var same in rows.GroupBy(keyOf))
        {
            var order = same
                .OrderByDescending(r => reportOf(r).IsCurrent)
                .ThenByDescending(r => reportOf(r).PeriodCode == periodOf(r))
                .ThenByDescending(r => reportOf(r).PublishedAt)
                .ThenByDescending(r => reportOf(r).Id)
                .ToList();
            order.Skip(1).ToList().ForEach(stepBack);
            (reportOf(order[0]).IsCurrent ? stepForward : stepBack)(order[0]);
        }
    }

    // The database allows one current value for one thing, also between two statements.
    private Task<int> StepBackFirstAsync(CancellationToken cancellationToken) => db.SaveChangesAsync(cancellationToken);
}
