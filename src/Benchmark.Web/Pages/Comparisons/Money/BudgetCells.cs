using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Comparisons.Money;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>The amounts of one row of a kommun's table of budgets.</summary>
/// <param name="amounts">The row's.</param>
/// <param name="columns">Those that the table has.</param>
/// <param name="words">The language's words.</param>
public sealed class BudgetCells(BudgetedAmountsDto amounts, BudgetColumns columns, MoneyWords words) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var cell in Cells())
        {
            cell.WriteTo(writer, encoder);
        }
    }

    private IEnumerable<IHtmlContent> Cells()
    {
        if (columns.Parts)
        {
            yield return Tkr(amounts.Income, "Income");
            yield return Tkr(amounts.Cost, "Cost");
        }

        yield return Tkr(amounts.NetCost, "NetCost");
        if (columns.Budget)
        {
            yield return Tkr(amounts.Budget, "Budget");
            yield return MoneyCells.Variance(amounts.Variance, words["Variance"]);
        }

        if (columns.YearBudget)
        {
            yield return Tkr(amounts.YearBudget, "YearBudget");
        }

        if (columns.Forecast)
        {
            yield return Tkr(amounts.Forecast, "Forecast");
            yield return MoneyCells.Variance(amounts.ForecastVariance, words["ForecastVariance"]);
        }
    }

    // All are the kommun's own but those that say otherwise.
    private IHtmlContent Tkr(AmountDto? amount, string name) =>
        MoneyCells.Tkr(amount, words[name], amount?.Source == FigureSource.OwnProcessing ? words["Computed"] : null);
}
