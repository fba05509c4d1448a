using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>Lays out what a publication would show, with what earlier ones already show, for <see cref="SmallNumberRule"/>.</summary>
public static class DisclosureTableBuilder
{
    /// <param name="indicators">By code.</param>
    /// <param name="outcomes">The outcomes about to be published, derived ones among them; missing ones left out.</param>
    /// <param name="shown">The kommun's outcomes that other publications show.</param>
    /// <param name="facts">Amounts and population, for the sides of formulas that aren't counts.</param>
    public static DisclosureTable Build(
        IReadOnlyDictionary<string, Indicator> indicators,
        IReadOnlyDictionary<FigureKey, decimal> outcomes,
        IReadOnlyDictionary<FigureKey, decimal> shown,
        ReportFacts facts)
    {
        var known = shown.Concat(outcomes).GroupBy(k => k.Key).ToDictionary(k => k.Key, k => k.Last().Value);
        var breakdowns = new BreakdownRelations(known);
        var cells = outcomes.Select(o => CellOf(indicators, o.Key, o.Value, shown.TryGetValue(o.Key, out var before) && before == o.Value))
            .Concat(shown.Where(s => !outcomes.ContainsKey(s.Key)).Select(s => CellOf(indicators, s.Key, s.Value, true)))
            .Where(c => c is not null)
            .ToDictionary(c => c!.Key, c => breakdowns.InPeople(c!));
        foreach (var whole in breakdowns.Wholes)
        {
            cells[whole.Key] = whole;
        }

        return new DisclosureTable(cells.Values, [.. Sums(cells), .. breakdowns.Sums], [.. Quotients(indicators, cells, facts), .. breakdowns.PerHead])
        {
            Shares = breakdowns.Shares,
        };
    }

    private static DisclosureCell? CellOf(IReadOnlyDictionary<string, Indicator> indicators, FigureKey key, decimal value, bool isShown) =>
        indicators.TryGetValue(key.IndicatorCode, out var indicator) && (indicator.Disclosure != Disclosure.None || indicator.IsDerived || BreakdownRelations.IsPerHead(indicator.Code))
            ? new DisclosureCell(key, value, indicator.Disclosure, isShown)
            : null;

    private static IEnumerable<SumRelation> Sums(Dictionary<FigureKey, DisclosureCell> cells) =>
        cells.Values
            .Where(c => c.Disclosure == Disclosure.PersonCount && c.Key.Sex != Sex.Total)
            .Select(c => c.Key with { Sex = Sex.Total })
            .Distinct()
            .Select(total => new SumRelation(total, [total with { Sex = Sex.Women }, total with { Sex = Sex.Men }]));

    private static IEnumerable<QuotientRelation> Quotients(
        IReadOnlyDictionary<string, Indicator> indicators,
        Dictionary<FigureKey, DisclosureCell> cells,
        ReportFacts facts)
    {
        var places = cells.Keys.Select(k => (k.Period, k.Sex)).Distinct().ToList();
        foreach (var indicator in indicators.Values.Where(i => i.IsDerived))
        {
            var numerator = FormulaTerm.Parse(indicator.Formula!.Numerator);
            var denominator = FormulaTerm.Parse(indicator.Formula.Denominator);
            foreach (var (period, sex) in places)
            {
                if (TermOf(numerator, period, sex, cells, facts) is { } above
                    && TermOf(denominator, period, sex, cells, facts) is { } below
                    && (above.Cell ?? below.Cell) is not null)
                {
                    var quotient = new FigureKey(indicator.Code, ValueKind.Outcome, period, sex);
                    yield return new QuotientRelation(quotient, above, below, indicator.Disclosure == Disclosure.PersonShare);
                }
            }
        }
    }

    private static QuotientTerm? TermOf(
        FormulaTerm term,
        ReportPeriod period,
        Sex sex,
        Dictionary<FigureKey, DisclosureCell> cells,
        ReportFacts facts)
    {
        if (term is FormulaTerm.IndicatorValue other
            && cells.TryGetValue(new FigureKey(other.IndicatorCode, ValueKind.Outcome, period, sex), out var cell))
        {
            return new QuotientTerm(cell.Value, cell.Key);
        }

        return facts.Find(term, period, sex) is { Value: { } value } ? new QuotientTerm(value, null) : null;
    }
}
