using Benchmark.Data;
using Benchmark.Imports.Checks;
using Benchmark.Indicators;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Reports;

/// <summary>Reads what the board's other reports of the last few years give for each row, and what of it is published.</summary>
internal static class EarlierValuesReader
{
    private const int Years = 5;

    public static async Task AddAsync(IBenchmarkDbContext db, Report report, EarlierValues earlier, CancellationToken cancellationToken)
    {
        var others = (await EarlierReports.ReadAllAsync(db, report, cancellationToken)).Where(r => r.Period.Year >= report.Period.Year - Years).ToList();
        var history = others.Where(r => r.Period < report.Period)
            .GroupBy(r => (r.Period, r.IsAdopted))
            .Select(versions => versions.MaxBy(r => r.Version)!)
            .OrderByDescending(r => r.Period)
            .ToList();
        var published = others.Where(r => r.IsPublished && r.Period <= report.Period)
            .GroupBy(r => r.Period)
            .Select(versions => versions.MaxBy(r => r.Version)!)
            .OrderByDescending(r => r.Period)
            .ToList();
        var ids = history.Concat(published).Select(r => r.Id).ToHashSet();
        if (ids.Count == 0)
        {
            return;
        }

        var figures = await FiguresAsync(db, ids, cancellationToken);
        var amounts = await AmountsAsync(db, ids, cancellationToken);
        foreach (var other in history)
        {
            Each(figures[other.Id], (key, value) => earlier.AddHistory(key, value, other.IsAdopted));
            Each(amounts[other.Id], (key, amount) => earlier.AddHistory(key, amount, other.IsAdopted));
        }

        // What a period's own report says goes before what later ones repeat.
        foreach (var other in published)
        {
            Each(figures[other.Id].Where(f => IsOutcome(f.Key) && f.Key.Period == other.Period), earlier.AddPublished);
            Each(amounts[other.Id].Where(a => IsOutcome(a.Key) && a.Key.Period == other.Period), earlier.AddPublished);
        }

        foreach (var other in published)
        {
            Each(figures[other.Id].Where(f => IsOutcome(f.Key)), earlier.AddPublished);
            Each(amounts[other.Id].Where(a => IsOutcome(a.Key)), earlier.AddPublished);
        }
    }

    private static bool IsOutcome(FigureKey key) => key is { Kind: ValueKind.Outcome, AsOf: null };

    private static bool IsOutcome(FinanceKey key) => key is { Kind: ValueKind.Outcome, AsOf: null };

    private static void Each<TKey>(IEnumerable<(TKey Key, decimal Value)> values, Action<TKey, decimal> add)
    {
        foreach (var (key, value) in values)
        {
            add(key, value);
        }
    }

    private static async Task<ILookup<Guid, (FigureKey Key, decimal Value)>> FiguresAsync(IBenchmarkDbContext db, HashSet<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Reports.Where(r => ids.Contains(r.Id)).SelectMany(r => r.Figures)
            .Where(f => f.Value != null)
            .Select(f => new { f.ReportId, f.IndicatorCode, f.Kind, f.PeriodCode, f.Sex, f.AsOfCode, f.Value })
            .ToListAsync(cancellationToken))
        .ToLookup(f => f.ReportId, f => (new FigureKey(f.IndicatorCode, f.Kind, ReportPeriod.Parse(f.PeriodCode), f.Sex, AsOf(f.AsOfCode)), f.Value!.Value));

    private static async Task<ILookup<Guid, (FinanceKey Key, decimal Value)>> AmountsAsync(IBenchmarkDbContext db, HashSet<Guid> ids, CancellationToken cancellationToken) =>
        (await db.Reports.Where(r => ids.Contains(r.Id)).SelectMany(r => r.FinanceLines)
            .Where(l => l.Amount != null)
            .Select(l => new { l.ReportId, l.AreaCode, l.ItemCode, l.Kind, l.PeriodCode, l.AsOfCode, l.Amount })
            .ToListAsync(cancellationToken))
        .ToLookup(l => l.ReportId, l => (new FinanceKey(l.AreaCode, l.ItemCode, l.Kind, ReportPeriod.Parse(l.PeriodCode), AsOf(l.AsOfCode)), l.Amount!.Value));

    private static ReportPeriod? AsOf(string? code) => code is null ? null : ReportPeriod.Parse(code);
}
