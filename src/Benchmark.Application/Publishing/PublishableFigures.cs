using Benchmark.Data;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <summary>A report's values as they may be published: derived ones added, small numbers taken out.</summary>
internal sealed class PublishableFigures(IBenchmarkDbContext db)
{
    public async Task<IReadOnlyList<PublishedFigure>> MakeAsync(
        PublishedReport published,
        Municipality municipality,
        ReportContent content,
        CancellationToken cancellationToken)
    {
        var indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code, cancellationToken);
        var facts = new ReportFacts(published.Period, municipality, content.Figures, content.FinanceLines, content.Statuses);
        var derived = FormulaEvaluator.Evaluate(indicators.Values, facts);
        var outcomes = content.Figures
            .Where(f => f is { Kind: ValueKind.Outcome, AsOfCode: null, Value: not null })
            .Select(f => (f.Key, Value: f.Value!.Value))
            .Concat(derived.Where(d => d.Value is not null).Select(d => (d.Key, Value: d.Value!.Value)))
            .ToDictionary(o => o.Key, o => o.Value);
        var shown = await ShownAsync(municipality.Code, outcomes, cancellationToken);
        var table = DisclosureTableBuilder.Build(indicators, outcomes, shown, facts);
        var hidden = SmallNumberRule.Hide(table with { HiddenBefore = await HiddenBeforeAsync(municipality.Code, outcomes, cancellationToken) });

        PublishedFigure Copy(FigureKey key, decimal? value, MissingReason? missing, bool isDerived) => hidden.Contains(key)
            ? new PublishedFigure(published, key, null, MissingReason.Suppressed, isDerived)
            : new PublishedFigure(published, key, value, missing, isDerived);

        return
        [
            .. content.Figures.Select(f => Copy(f.Key, f.Value, f.Missing, isDerived: false)),
            .. derived.Select(d => Copy(d.Key, d.Value, d.Missing, isDerived: true)),
        ];
    }

    /// <summary>What anyone can already read, in any version: hiding a sibling must reckon with it.</summary>
    private async Task<Dictionary<FigureKey, decimal>> ShownAsync(string municipalityCode, Dictionary<FigureKey, decimal> outcomes, CancellationToken cancellationToken)
    {
        var periods = outcomes.Keys.Select(k => k.Period.Code).Distinct().ToList();
        var rows = await db.PublishedFigures.AsNoTracking()
            .Where(f => f.MunicipalityCode == municipalityCode && periods.Contains(f.PeriodCode))
            .Where(f => f.Kind == ValueKind.Outcome && f.AsOfCode == null && f.Value != null)
            .OrderBy(f => f.Id)
            .ToListAsync(cancellationToken);
        var shown = new Dictionary<FigureKey, decimal>();
        foreach (var row in rows.Where(r => !IsAsNow(shown, outcomes, r.Key)))
        {
            shown[row.Key] = row.Value!.Value;
        }

        return shown;
    }

    // Of several versions the one that says the same as now counts: whatever another says, this is seen.
    private static bool IsAsNow(Dictionary<FigureKey, decimal> shown, Dictionary<FigureKey, decimal> outcomes, FigureKey key) =>
        shown.TryGetValue(key, out var found) && outcomes.TryGetValue(key, out var now) && found == now;

    /// <summary>
    /// What an earlier publication hid and is the same now. The earlier version stays readable, and what it shows of the others
    /// may be enough to compute the small number from.
    /// </summary>
    private async Task<HashSet<FigureKey>> HiddenBeforeAsync(string municipalityCode, Dictionary<FigureKey, decimal> outcomes, CancellationToken cancellationToken)
    {
        var periods = outcomes.Keys.Select(k => k.Period.Code).Distinct().ToList();
        var rows = await db.PublishedFigures.AsNoTracking()
            .Where(f => f.MunicipalityCode == municipalityCode && periods.Contains(f.PeriodCode))
            .Where(f => f.Kind == ValueKind.Outcome && f.AsOfCode == null && f.Missing == MissingReason.Suppressed && !f.IsDerived)
            .ToListAsync(cancellationToken);
        var reports = rows.Select(r => r.PublishedReportId).Distinct().ToList();
        var own = await db.Reports.AsNoTracking().Where(r => reports.Contains(r.Id)).SelectMany(r => r.Figures).Where(f => periods.Contains(f.PeriodCode)).ToListAsync(cancellationToken);
        var trueValues = own.ToLookup(f => (f.ReportId, f.Key), f => f.Value);
        return rows.Where(r => outcomes.TryGetValue(r.Key, out var now) && trueValues[(r.PublishedReportId, r.Key)].Contains(now)).Select(r => r.Key).ToHashSet();
    }
}
