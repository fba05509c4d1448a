using Benchmark.Comparisons.Money;
using Benchmark.Reports;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>Which columns a kommun's table of budgets has: those in which anything stands.</summary>
/// <param name="Parts">Income and cost.</param>
/// <param name="Budget">Budget of the period, with the variance.</param>
/// <param name="YearBudget">Budget of the year, where the period isn't the year.</param>
/// <param name="Forecast">Forecast of the year, with its variance.</param>
public sealed record BudgetColumns(bool Parts, bool Budget, bool YearBudget, bool Forecast)
{
    public static BudgetColumns Of(MunicipalityMoneyDto money)
    {
        var isYear = money.Period is { } code && ReportPeriod.Parse(code).Kind == ReportPeriodKind.Year;
        var all = money.Areas.Select(a => a.Amounts).Concat(money.BoardTotals.Select(t => t.Amounts)).ToList();
        return new BudgetColumns(
            all.Exists(a => a.Income is not null || a.Cost is not null),
            all.Exists(a => a.Budget is not null),
            !isYear && all.Exists(a => a.YearBudget is not null),
            all.Exists(a => a.Forecast is not null));
    }
}
