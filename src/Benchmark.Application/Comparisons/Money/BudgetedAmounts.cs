using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons.Money;

/// <summary>Outcome, budget and forecast of one area, taken from the lines of one kommun.</summary>
internal sealed class BudgetedAmounts(ReportPeriod period)
{
    private readonly ReportPeriod _year = ReportPeriod.ForYear(period.Year);

    public BudgetedAmountsDto Of(IReadOnlyCollection<MoneyLine> lines)
    {
        var outcome = Take(lines.Where(l => l.Kind == ValueKind.Outcome && l.Period == period && l.AsOf is null));
        var budget = Take(lines.Where(l => l.Kind == ValueKind.Budget && l.Period == period && l.AsOf is null)).NetCost;
        var yearBudget = period == _year ? budget : Take(lines.Where(l => l.Kind == ValueKind.Budget && l.Period == _year && l.AsOf is null)).NetCost;
        var foreseen = lines.Where(IsForecast).ToList();
        var forecast = Take(foreseen).NetCost;
        return new BudgetedAmountsDto(
            Dto(outcome.Income),
            Dto(outcome.Cost),
            Dto(outcome.NetCost),
            Dto(budget),
            BudgetVariance.Of(FinanceNature.Net, budget?.Value, outcome.NetCost?.Value),
            Dto(yearBudget),
            Dto(forecast),
            BudgetVariance.Of(FinanceNature.Net, yearBudget?.Value, forecast?.Value),
            forecast is null ? null : Best(foreseen).Select(l => l.AsOf ?? l.ReportedAt).First().Code);
    }

    private static AmountDto? Dto(StatedAmount? amount) =>
        amount is { } stated ? new AmountDto(stated.Value, stated.Missing, ComparisonMapping.SourceOf(stated.IsDerived)) : null;

    /// <summary>
    /// The year as it was foreseen in the period's own report, or repeated later with that period named. When the period is the
    /// year itself: the last forecast before it was over.
    /// </summary>
    private bool IsForecast(MoneyLine line) => line.Kind == ValueKind.Forecast && line.Period == _year && (period == _year
        ? line.AsOf is null && line.IsCurrent
        : line.AsOf == period || (line.AsOf is null && line.ReportedAt == period));

    private AreaAmounts Take(IEnumerable<MoneyLine> lines) => new(Best([.. lines]).Select(l => (l.ItemCode, l.Amount, l.Missing)));

    // What the period's own report says goes before what was said at another time, and what comparisons use before the rest.
    private IEnumerable<MoneyLine> Best(IReadOnlyCollection<MoneyLine> lines) => lines
        .GroupBy(l => l.ItemCode)
        .Select(same => same.OrderByDescending(l => l.ReportedAt == period).ThenByDescending(l => l.IsCurrent).First());
}
