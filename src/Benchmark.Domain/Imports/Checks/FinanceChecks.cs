using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Holds amounts against each other: net against cost and income, areas against the board's total, now against before.</summary>
internal static class FinanceChecks
{
    private const string Income = FinanceCodes.Income;
    private const string Cost = FinanceCodes.Cost;
    private const string NetCost = FinanceCodes.NetCost;

    /// <summary>Far above what a kommun's areas cost an inhabitant in a year, and far below a thousand times that.</summary>
    private const decimal MostPerInhabitant = 50_000;

    /// <summary>Adds up two other areas, so it never stands beside them in a sum.</summary>
    private const string OverlappingArea = FinanceCodes.SocialAssistanceTogether;

    public static void Run(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        var sound = new Dictionary<FinanceKey, (DraftRow Row, DraftFinanceLine Line)>();
        for (var i = 0; i < draft.FinanceLines.Count; i++)
        {
            var row = new DraftRow(DraftSection.Finance, i);
            var line = draft.FinanceLines[i];
            if (KeyOf(line, row, context, findings) is { } key && !sound.TryAdd(key, (row, line)))
            {
                findings.Error(CheckCodes.Duplicate, row, line.Source, line.Printed, null, ("name", NameOf(line, context)));
            }
        }

        foreach (var (key, (row, line)) in sound)
        {
            if (line.Amount is { } amount)
            {
                CheckSign(key, amount, row, line, context, findings);
                CheckNetCost(key, amount, row, line, sound, context, findings);
                CheckAgainstEarlier(key, amount, row, line, context, findings);
            }
        }

        YearChanges.Run(sound.Select(s => (s.Key, s.Value.Row, s.Value.Line, NameOf(s.Value.Line, context))), context, findings);
        CheckTotals(sound, context, findings);
    }

    private static FinanceKey? KeyOf(DraftFinanceLine line, DraftRow row, CheckContext context, CheckFindings findings)
    {
        if (!context.Areas.ContainsKey(line.Area))
        {
            var valid = context.Areas.Values.OrderBy(a => a.SortOrder).Select(a => a.Code);
            CodeCheck.Refuse(CheckCodes.UnknownArea, line.Area, nameof(DraftFinanceLine.Area), valid, row, line.Source, findings);
            return null;
        }

        if (!context.Items.ContainsKey(line.Item))
        {
            var valid = context.Items.Values.OrderBy(i => i.SortOrder).Select(i => i.Code);
            CodeCheck.Refuse(CheckCodes.UnknownItem, line.Item, nameof(DraftFinanceLine.Item), valid, row, line.Source, findings);
            return null;
        }

        if (PeriodCheck.Find(line.Period, line.AsOf, line.Kind, row, line.Source, context, findings) is not { } periods)
        {
            return null;
        }

        if (TextCheck.IsTooLong(line.Printed, line.Comment))
        {
            findings.Error(CheckCodes.TextTooLong, row, line.Source, null, null, ("name", NameOf(line, context)));
            return null;
        }

        if (line.Amount is null == line.Missing is null)
        {
            findings.Error(CheckCodes.NoValue, row, line.Source, line.Printed, null, ("name", NameOf(line, context)));
            return null;
        }

        if (line.Amount is < -ReportConsts.MaxAmount or > ReportConsts.MaxAmount)
        {
            var limits = $"{CheckFindings.Print(-ReportConsts.MaxAmount / 1_000)}–{Tkr(ReportConsts.MaxAmount)}";
            findings.Error(CheckCodes.OutOfRange, row, line.Source, line.Printed ?? Tkr(line.Amount.Value), limits, ("name", NameOf(line, context)));
            return null;
        }

        return new FinanceKey(line.Area, line.Item, line.Kind, periods.Period, periods.AsOf);
    }

    // Costs and income are given as positive amounts; a net cost or a result may be on either side of zero.
    private static void CheckSign(FinanceKey key, decimal amount, DraftRow row, DraftFinanceLine line, CheckContext context, CheckFindings findings)
    {
        if (amount < 0 && context.Items[key.ItemCode].Nature is (FinanceNature.Cost or FinanceNature.Income or FinanceNature.Grant))
        {
            findings.Warn(CheckCodes.UnexpectedSign, row, line.Source, Tkr(amount), null, ("name", NameOf(line, context)));
        }
    }

    private static void CheckNetCost(FinanceKey key, decimal net, DraftRow row, DraftFinanceLine line, Dictionary<FinanceKey, (DraftRow Row, DraftFinanceLine Line)> sound, CheckContext context, CheckFindings findings)
    {
        if (key.ItemCode != NetCost
            || AmountOf(sound, key with { ItemCode = Cost }) is not { } cost
            || AmountOf(sound, key with { ItemCode = Income }) is not { } income)
        {
            return;
        }

        var tolerance = 1.5m * Magnitude.RoundingOf([net, cost, income]);
        if (Math.Abs(net - (cost - income)) > tolerance)
        {
            findings.Warn(
                CheckCodes.NetCost,
                row,
                line.Source,
                Tkr(net),
                Tkr(cost - income),
                ("name", context.NameOfArea(key.AreaCode)),
                ("kind", key.Kind.ToString()),
                ("period", key.Period.Code));
        }
    }

    private static void CheckAgainstEarlier(FinanceKey key, decimal amount, DraftRow row, DraftFinanceLine line, CheckContext context, CheckFindings findings)
    {
        // Every amount is a sum since 1 January, a budget that of the whole year.
        var earlier = context.Earlier.Newest(key);
        var isThousandfold = earlier is { } newest && Magnitude.IsThousandfold(amount, newest.Over(key.Period));
        if (isThousandfold)
        {
            findings.Warn(CheckCodes.Thousandfold, row, line.Source, Tkr(amount), Tkr(earlier!.Value.Value), ("name", NameOf(line, context)), ("period", earlier.Value.Period.Code));
        }
        else if (context.Earlier.Published(key) is { } published && published != amount)
        {
            findings.Warn(CheckCodes.OtherThanPublished, row, line.Source, Tkr(amount), Tkr(published), ("name", NameOf(line, context)), ("period", key.Period.Code));
        }

        if (earlier is not { IsAdopted: true } && !isThousandfold && context.Population is { } population && Math.Abs(amount) > MostPerInhabitant * population)
        {
            // The first report has nothing earlier to be held against, and a draft may be as wrong.
            var each = CheckFindings.Print(Math.Round(amount / population));
            findings.Warn(CheckCodes.PerInhabitant, row, line.Source, each, null, ("name", NameOf(line, context)), ("kind", key.Kind.ToString()));
        }

        var isFlow = context.Items[key.ItemCode].Nature is FinanceNature.Cost or FinanceNature.Income;
        if (isFlow
            && key.Kind == ValueKind.Outcome
            && key.Period == context.Period
            && context.Earlier.PreviousReport is { } previous
            && previous.Year == context.Period.Year
            && context.Earlier.Before(key) is { } before
            && amount < before)
        {
            findings.Warn(CheckCodes.FallsWithinYear, row, line.Source, Tkr(amount), Tkr(before), ("name", NameOf(line, context)), ("period", previous.Code));
        }
    }

    /// <summary>Kommuner print areas beside each other or within each other; a total that fits either way is right.</summary>
    private static void CheckTotals(Dictionary<FinanceKey, (DraftRow Row, DraftFinanceLine Line)> sound, CheckContext context, CheckFindings findings)
    {
        foreach (var (key, (row, line)) in sound)
        {
            if (key.AreaCode != CheckContext.BoardTotal || key.ItemCode is not (Income or Cost or NetCost) || line.Amount is not { } total)
            {
                continue;
            }

            var parts = sound
                .Where(p => p.Key.AreaCode is not (CheckContext.BoardTotal or OverlappingArea) && p.Key with { AreaCode = CheckContext.BoardTotal } == key && p.Value.Line.Amount is not null)
                .ToDictionary(p => p.Key.AreaCode, p => p.Value.Line.Amount!.Value);
            if (parts.Count < 2)
            {
                continue;
            }

            var all = parts.Values.Sum();
            var roots = parts.Where(p => !AncestorsOf(p.Key, context).Any(parts.ContainsKey)).Sum(p => p.Value);
            var parents = parts.Keys.SelectMany(a => AncestorsOf(a, context)).ToHashSet(StringComparer.Ordinal);
            var leaves = parts.Where(p => !parents.Contains(p.Key)).Sum(p => p.Value);
            var tolerance = Magnitude.RoundingOf(parts.Values.Append(total)) * (parts.Count + 1) / 2;
            if (new[] { all, roots, leaves }.All(sum => Math.Abs(sum - total) > tolerance))
            {
                findings.Warn(
                    CheckCodes.AreaTotal,
                    row,
                    line.Source,
                    Tkr(total),
                    Tkr(roots),
                    ("name", context.NameOfItem(key.ItemCode)),
                    ("kind", key.Kind.ToString()),
                    ("period", key.Period.Code));
            }
        }
    }

    private static IEnumerable<string> AncestorsOf(string areaCode, CheckContext context)
    {
        for (var parent = context.Areas.GetValueOrDefault(areaCode)?.ParentCode; parent is not null; parent = context.Areas.GetValueOrDefault(parent)?.ParentCode)
        {
            yield return parent;
        }
    }

    private static decimal? AmountOf(Dictionary<FinanceKey, (DraftRow Row, DraftFinanceLine Line)> sound, FinanceKey key) =>
        sound.TryGetValue(key, out var entry) ? entry.Line.Amount : null;

    // As the amounts are typed and shown.
    private static string Tkr(decimal kronor) => CheckFindings.Print(kronor / 1_000) + "\u00A0tkr";

    private static string NameOf(DraftFinanceLine line, CheckContext context) => $"{context.NameOfArea(line.Area)}, {context.NameOfItem(line.Item)}";
}
