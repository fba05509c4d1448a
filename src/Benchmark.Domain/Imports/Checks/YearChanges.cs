using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>
/// Outcomes that are at least twice, or at most half, what they were a year earlier. It may well be so of one row; where it is so of nearly
/// all amounts, the sheet is probably of another period or another board, and that is said once.
/// </summary>
internal static class YearChanges
{
    /// <summary>What a count must have been or have become: smaller ones double of themselves.</summary>
    private const decimal LeastCount = 50;

    /// <summary>The same of an amount, in kronor.</summary>
    private const decimal LeastAmount = 1_000_000;

    private const int FewestForAll = 4;

    public static void Run(IEnumerable<(FigureKey Key, DraftRow Row, DraftFigure Figure, Indicator Indicator)> figures, CheckContext context, CheckFindings findings)
    {
        foreach (var (key, row, figure, indicator) in figures.Where(f => IsOutcome(f.Key.Kind, f.Key.Period, f.Key.AsOf, context) && CountUnits.IsCount(f.Indicator)))
        {
            if (figure.Value is { } value && context.Earlier.YearBefore(key) is { } before && Change(value, before, LeastCount) is { } code)
            {
                findings.Warn(code, row, figure.Source, CheckFindings.Print(value), CheckFindings.Print(before), ("name", indicator.NameSv), ("period", key.Period.PreviousYear.Code));
            }
        }
    }

    public static void Run(IEnumerable<(FinanceKey Key, DraftRow Row, DraftFinanceLine Line, string Name)> lines, CheckContext context, CheckFindings findings)
    {
        var compared = new List<(string? Code, decimal Amount, decimal Before, DraftRow Row, DraftFinanceLine Line, string Name)>();
        foreach (var (key, row, line, name) in lines.Where(l => IsOutcome(l.Key.Kind, l.Key.Period, l.Key.AsOf, context)))
        {
            if (line.Amount is { } amount && context.Earlier.YearBefore(key) is { } before && IsLarge(amount, before, LeastAmount))
            {
                compared.Add((Change(amount, before, LeastAmount), amount, before, row, line, name));
            }
        }

        foreach (var (code, rows) in compared.Where(c => c.Code is not null).GroupBy(c => c.Code!).Select(g => (g.Key, g.ToList())))
        {
            if (rows.Count >= FewestForAll && rows.Count * 10 >= compared.Count * 8)
            {
                var all = code == CheckCodes.Doubled ? CheckCodes.AllDoubled : CheckCodes.AllHalved;
                findings.WarnMany(all, [.. rows.Select(r => r.Name)], 3, ("total", CheckFindings.Print(compared.Count)), ("period", context.Period.PreviousYear.Code));
                continue;
            }

            foreach (var (_, amount, before, row, line, name) in rows)
            {
                findings.Warn(code, row, line.Source, Tkr(amount), Tkr(before), ("name", name), ("period", context.Period.PreviousYear.Code));
            }
        }
    }

    private static bool IsOutcome(ValueKind kind, ReportPeriod period, ReportPeriod? asOf, CheckContext context) =>
        kind == ValueKind.Outcome && asOf is null && period == context.Period && period.Year > ReportPeriod.FirstYear;

    private static bool IsLarge(decimal now, decimal before, decimal least) => Math.Max(Math.Abs(now), Math.Abs(before)) >= least;

    // A thousandfold is said as such. From or to nothing, or across zero, there is no telling how many times.
    private static string? Change(decimal now, decimal before, decimal least)
    {
        if (!IsLarge(now, before, least) || now == 0 || before == 0 || now > 0 != before > 0 || Magnitude.IsThousandfold(now, before))
        {
            return null;
        }

        // Only ever divided: twice the largest amount is more than can be kept.
        return Math.Abs(now) / 2 >= Math.Abs(before) ? CheckCodes.Doubled
            : Math.Abs(before) / 2 >= Math.Abs(now) ? CheckCodes.Halved
            : null;
    }

    private static string Tkr(decimal kronor) => CheckFindings.Print(kronor / 1_000) + "\u00A0tkr";
}
