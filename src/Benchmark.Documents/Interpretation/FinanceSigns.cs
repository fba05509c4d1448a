using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Documents.Interpretation;

/// <summary>
/// Finds the sheet's way with signs. The template asks for costs as positive numbers, but kommuner print them with minus:
/// when nearly all costs are negative the sheet is taken as printed and turned, with one warning.
/// </summary>
internal static class FinanceSigns
{
    private const decimal NearlyAll = 0.9m;

    public static List<FinanceAmount> Settle(List<FinanceAmount> amounts, SheetReading sheet)
    {
        var costs = amounts.Where(amount => IsCost(amount.Nature) && amount.Amount != 0).ToList();
        var income = amounts.Where(amount => IsIncome(amount.Nature) && amount.Amount != 0).ToList();
        var turnsCosts = IsNearlyAllNegative(costs);
        var turnsIncome = IsNearlyAllNegative(income);
        Tell(ImportFindingCodes.CostsAsNegative, turnsCosts, costs, sheet);
        Tell(ImportFindingCodes.IncomeAsNegative, turnsIncome, income, sheet);

        var settled = new List<FinanceAmount>(amounts.Count);
        foreach (var amount in amounts)
        {
            var turns = (turnsIncome && IsIncome(amount.Nature)) || (turnsCosts && IsCost(amount.Nature));
            settled.Add(turns ? amount.Turned() : amount);
        }

        return settled;
    }

    private static bool IsCost(FinanceNature nature) => nature is FinanceNature.Cost or FinanceNature.Net;

    // A result has its own sign, below zero for a deficit, and is never turned.
    private static bool IsIncome(FinanceNature nature) => nature is FinanceNature.Income or FinanceNature.Grant;

    // A single net cost below zero is a surplus and no way of printing.
    private static bool IsNearlyAllNegative(List<FinanceAmount> amounts)
    {
        var negative = amounts.Count(amount => amount.Amount < 0);
        var onlyNet = amounts.All(amount => amount.Nature == FinanceNature.Net);
        return negative > 0 && negative >= amounts.Count * NearlyAll && (!onlyNet || negative >= 3);
    }

    private static void Tell(string code, bool turns, List<FinanceAmount> amounts, SheetReading sheet)
    {
        if (turns)
        {
            sheet.Findings.Warn(code, sheet.Sheet, null, null, ("count", amounts.Count.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
