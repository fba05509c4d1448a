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
        var budgets = new Dictionary<(string, string), Compared>();
        foreach (var amount in amounts.Where(amount => amount.Kind == ValueKind.Budget))
        {
            budgets.TryAdd((amount.Line.Area, amount.Line.Item), new Compared(ValueKind.Budget, amount.Line.Period, Math.Abs(amount.Amount)));
        }

        var compared = 0;
        var suspects = new List<(FinanceAmount Amount, Compared Against)>();
        foreach (var amount in amounts)
        {
            var earlier = amount.Earlier is { } known ? new Compared(ValueKind.Outcome, known.Period, Math.Abs(known.Kronor)) : null;
            var budget = amount.Kind == ValueKind.Budget ? null : budgets.GetValueOrDefault((amount.Line.Area, amount.Line.Item));
            var against = new[] { earlier, budget }.OfType<Compared>().Where(other => other.Kronor >= LeastCompared).ToArray();
            if (amount.Amount == 0 || against.Length == 0)
            {
                continue;
            }

            compared++;
            if (against.Any(other => Math.Abs(amount.Amount) >= other.Kronor * Times))
            {
                suspects.Add((amount, against.MinBy(other => other.Kronor)!));
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
                ("compared", SwedishNumber.Grouped(SwedishNumber.Print(against.Kronor / 1_000))),
                ("kind", against.Kind.ToString()),
                ("period", against.Period ?? string.Empty));
        }
    }

    private static string Found(FinanceAmount amount) => SwedishNumber.Grouped(amount.Line.Printed ?? string.Empty);

    private sealed record Compared(ValueKind Kind, string? Period, decimal Kronor);
}
