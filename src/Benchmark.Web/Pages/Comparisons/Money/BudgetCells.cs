using System.Text.Encodings.Web;
using Benchmark.Comparisons.Money;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>The amounts of one row of a kommun's table of budgets.</summary>
/// <param name="amounts">The row's.</param>
/// <param name="columns">Those that the table has.</param>
public sealed class BudgetCells(BudgetedAmountsDto amounts, BudgetColumns columns) : IHtmlContent
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
            yield return MoneyCells.Tkr(amounts.Income);
            yield return MoneyCells.Tkr(amounts.Cost);
        }

        yield return MoneyCells.Tkr(amounts.NetCost);
        if (columns.Budget)
        {
            yield return MoneyCells.Tkr(amounts.Budget);
            yield return MoneyCells.Variance(amounts.Variance);
        }

        if (columns.YearBudget)
        {
            yield return MoneyCells.Tkr(amounts.YearBudget);
        }

        if (columns.Forecast)
        {
            yield return MoneyCells.Tkr(amounts.Forecast);
            yield return MoneyCells.Variance(amounts.ForecastVariance);
        }
    }
}
