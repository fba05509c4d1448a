using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Values that their unit makes doubtful: a share given as a fraction, half a household.</summary>
internal static class UnitChecks
{
    /// <summary>From here an average is told to the whole, and decimals are as likely a slip of the pen.</summary>
    private const decimal LargeAverage = 100;

    public static void Run(FigureKey key, decimal value, DraftRow row, DraftFigure figure, Indicator indicator, CheckContext context, CheckFindings findings)
    {
        if (IsFraction(key, value, figure, indicator, context))
        {
            findings.Warn(CheckCodes.PercentAsFraction, row, figure.Source, CheckFindings.Print(value), CheckFindings.Print(value * 100), ("name", indicator.NameSv));
        }
        else if (CountUnits.IsCount(indicator) && value != decimal.Truncate(value) && (!IsAverage(indicator) || Math.Abs(value) >= LargeAverage))
        {
            findings.Warn(
                IsAverage(indicator) ? CheckCodes.NotWholeAverage : CheckCodes.NotWhole,
                row,
                figure.Source,
                CheckFindings.Print(value),
                CheckFindings.Print(Math.Round(value, MidpointRounding.AwayFromZero)),
                ("name", indicator.NameSv));
        }
    }

    // A share that was under one percent before may well be so again.
    private static bool IsFraction(FigureKey key, decimal value, DraftFigure figure, Indicator indicator, CheckContext context) =>
        indicator.UnitCode == "percent"
        && Math.Abs(value) is > 0 and < 1
        && figure.Printed?.Contains('%', StringComparison.Ordinal) != true
        && context.Earlier.Newest(key)?.Value is null or >= 1;

    // An average of a few households needn't be whole.
    private static bool IsAverage(Indicator indicator) => indicator.MeasurementKind == MeasurementKind.Average;
}
