using System.Globalization;
using Benchmark.Documents.Numbers;
using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Documents.Interpretation;

/// <summary>Notices kronor given where thousands were asked for: an amount some thousand times the earlier one or the row's budget.</summary>
internal static class KronorForThousands
{
    // Between 12 (a month against a year) and 1,000 (kronor for thousands), with room for real changes.
    private const decimal Times = 200;
    private const decimal LeastCompared = 1_000;
    private const int FewestForSheet = 3;

    public static void Check(List<FinanceAmount> amounts, SheetReading sheet)
    {
        var budgets = new Dictionary<(string, string), decimal>();
        foreach (var amount in amounts.Where(amount => amount.Kind == ValueKind.Budget))
        {
            budgets.TryAdd((amount.Line.Area, amount.Line.Item), amount.Amount);
        }

        var compared = 0;
        var suspects = new List<(FinanceAmount Amount, decimal Against)>();
        foreach (var amount in amounts)
        {
            var budget = amount.Kind == ValueKind.Budget ? 0 : budgets.GetValueOrDefault((amount.Line.Area, amount.Line.Item));
            var against = new[] { amount.Earlier ?? 0, budget }.Select(Math.Abs).Where(other => other >= LeastCompared).ToArray();
            if (amount.Amount == 0 || against.Length == 0)
            {
                continue;
            }

            compared++;
            if (against.Any(other => Math.Abs(amount.Amount) >= other * Times))
            {
                suspects.Add((amount, against.Min()));
            }
        }

        if (suspects.Count >= FewestForSheet && suspects.Count * 10 >= compared * 6)
        {
            sheet.Findings.Warn(ImportFindingCodes.SheetLooksLikeKronor, sheet.Sheet, Found(suspects[0].Amount), "tkr", ("count", suspects.Count.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        foreach (var (amount, against) in suspects)
        {
            sheet.Findings.Warn(
                ImportFindingCodes.LooksLikeKronor,
                amount.Line.Source,
                Found(amount),
                "tkr",
                ("name", amount.Name),
                ("compared", SwedishNumber.Grouped(SwedishNumber.Print(against / 1_000))));
        }
    }

    private static string Found(FinanceAmount amount) => SwedishNumber.Grouped(amount.Line.Printed ?? string.Empty);
}
