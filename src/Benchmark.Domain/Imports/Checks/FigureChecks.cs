using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Holds each value against its indicator, its sexes against each other and against what was said before.</summary>
internal static class FigureChecks
{
    public static void Run(ReportDraft draft, CheckContext context, CheckFindings findings)
    {
        var sound = new Dictionary<FigureKey, (DraftRow Row, DraftFigure Figure, Indicator Indicator)>();
        for (var i = 0; i < draft.Figures.Count; i++)
        {
            var row = new DraftRow(DraftSection.Figures, i);
            var figure = draft.Figures[i];
            if (KeyOf(figure, row, context, findings) is not { } found)
            {
                continue;
            }

            if (!sound.TryAdd(found.Key, (row, figure, found.Indicator)))
            {
                findings.Error(CheckCodes.Duplicate, row, figure.Source, figure.Printed, null, ("name", found.Indicator.NameSv));
            }
        }

        foreach (var (key, (row, figure, indicator)) in sound)
        {
            if (figure.Value is { } value)
            {
                UnitChecks.Run(key, value, row, figure, indicator, context, findings);
                CheckAgainstEarlier(key, value, row, figure, indicator, context, findings);
            }
        }

        YearChanges.Run(sound.Select(s => (s.Key, s.Value.Row, s.Value.Figure, s.Value.Indicator)), context, findings);
        CheckSexes(sound, context, findings);
        CheckMissing(sound.Keys, context, findings);
    }

    private static (FigureKey Key, Indicator Indicator)? KeyOf(DraftFigure figure, DraftRow row, CheckContext context, CheckFindings findings)
    {
        if (!context.Indicators.TryGetValue(figure.Indicator, out var indicator))
        {
            var valid = context.Indicators.Values.OrderBy(i => i.SortOrder).Select(i => i.Code);
            CodeCheck.Refuse(CheckCodes.UnknownIndicator, figure.Indicator, nameof(DraftFigure.Indicator), valid, row, figure.Source, findings);
            return null;
        }

        if (PeriodCheck.Find(figure.Period, figure.AsOf, figure.Kind, row, figure.Source, context, findings) is not { } periods)
        {
            return null;
        }

        var refused = indicator switch
        {
            { IsDerived: true } => CheckCodes.Derived,
            _ when TextCheck.IsTooLong(figure.Printed, figure.Comment) => CheckCodes.TextTooLong,
            { IsSexDivided: false } when figure.Sex != Sex.Total => CheckCodes.NotSexDivided,
            _ when !indicator.PeriodKinds.Contains(periods.Period.Kind) => CheckCodes.PeriodKind,
            _ when figure.Value is null == figure.Missing is null => CheckCodes.NoValue,
            _ when figure.Value < indicator.Lowest || figure.Value > indicator.Highest => CheckCodes.OutOfRange,
            _ => null,
        };
        if (refused is not null)
        {
            findings.Error(refused, row, figure.Source, figure.Printed ?? (figure.Value is { } shown ? CheckFindings.Print(shown) : null), $"{CheckFindings.Print(indicator.Lowest)}–{CheckFindings.Print(indicator.Highest)}", ("name", indicator.NameSv));
            return null;
        }

        return (new FigureKey(indicator.Code, figure.Kind, periods.Period, figure.Sex, periods.AsOf), indicator);
    }

    private static void CheckAgainstEarlier(FigureKey key, decimal value, DraftRow row, DraftFigure figure, Indicator indicator, CheckContext context, CheckFindings findings)
    {
        var isFlow = indicator.MeasurementKind == MeasurementKind.Flow;
        if (context.Earlier.Newest(key) is { } earlier && Magnitude.IsThousandfold(value, isFlow ? earlier.Over(key.Period) : earlier.Value))
        {
            findings.Warn(CheckCodes.Thousandfold, row, figure.Source, CheckFindings.Print(value), CheckFindings.Print(earlier.Value), ("name", indicator.NameSv), ("period", earlier.Period.Code));
        }
        else if (context.Earlier.Published(key) is { } published && published != value)
        {
            findings.Warn(CheckCodes.OtherThanPublished, row, figure.Source, CheckFindings.Print(value), CheckFindings.Print(published), ("name", indicator.NameSv), ("period", key.Period.Code));
        }

        if (isFlow
            && key.Kind == ValueKind.Outcome
            && key.Period == context.Period
            && context.Earlier.PreviousReport is { } previous
            && previous.Year == context.Period.Year
            && context.Earlier.Before(key) is { } before
            && value < before)
        {
            findings.Warn(CheckCodes.FallsWithinYear, row, figure.Source, CheckFindings.Print(value), CheckFindings.Print(before), ("name", indicator.NameSv), ("period", previous.Code));
        }
    }

    private static void CheckSexes(Dictionary<FigureKey, (DraftRow Row, DraftFigure Figure, Indicator Indicator)> sound, CheckContext context, CheckFindings findings)
    {
        foreach (var (key, (row, figure, indicator)) in sound)
        {
            if (key.Sex != Sex.Total
                || figure.Value is not { } total
                || ValueOf(sound, key with { Sex = Sex.Women }) is not { } women
                || ValueOf(sound, key with { Sex = Sex.Men }) is not { } men)
            {
                continue;
            }

            var isCount = indicator.UnitCode is "persons" or "count" or "households" or "full-time-equivalents"
                && indicator.MeasurementKind is MeasurementKind.Stock or MeasurementKind.Flow;
            var rounding = (decimal)Math.Pow(10, -indicator.Decimals);
            var isWrong = isCount
                ? Math.Abs(women + men - total) > rounding
                : total < Math.Min(women, men) - rounding || total > Math.Max(women, men) + rounding;
            if (isWrong)
            {
                findings.Warn(
                    isCount ? CheckCodes.SexSum : CheckCodes.SexShare,
                    row,
                    figure.Source,
                    CheckFindings.Print(total),
                    isCount ? CheckFindings.Print(women + men) : null,
                    ("name", indicator.NameSv),
                    ("women", CheckFindings.Print(women)),
                    ("men", CheckFindings.Print(men)),
                    ("total", CheckFindings.Print(total)));
            }
        }
    }

    private static decimal? ValueOf(Dictionary<FigureKey, (DraftRow Row, DraftFigure Figure, Indicator Indicator)> sound, FigureKey key) =>
        sound.TryGetValue(key, out var entry) ? entry.Figure.Value : null;

    private static void CheckMissing(IEnumerable<FigureKey> keys, CheckContext context, CheckFindings findings)
    {
        var given = keys.Where(k => k.Kind == ValueKind.Outcome && k.Period == context.Period).Select(k => k.IndicatorCode).ToHashSet(StringComparer.Ordinal);
        var missing = context.AskedIndicators.Where(i => !given.Contains(i.Code)).Select(i => i.NameSv).ToList();
        findings.WarnMany(CheckCodes.MissingFigures, missing);
    }
}
