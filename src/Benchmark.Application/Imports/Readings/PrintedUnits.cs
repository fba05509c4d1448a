using Benchmark.Formatting;
using Benchmark.Indicators;

namespace Benchmark.Imports.Readings;

/// <summary>Holds the printed unit against the indicator's: percent, money and counts are never taken for each other.</summary>
internal static class PrintedUnits
{
    private const string Percent = "percent";
    private const string Index = "index";

    /// <summary>Whether the row can be the indicator. A row without a unit can be any.</summary>
    public static bool Fits(PrintedRow row, Indicator indicator) => row.Unit switch
    {
        null => true,
        "%" => indicator.UnitCode is Percent or Index,
        "kr" or "tkr" or "mnkr" => IsMoney(indicator),
        _ => indicator.UnitCode != Percent && !IsMoney(indicator),
    };

    /// <summary>Refuses another unit.</summary>
    /// <exception cref="BusinessException">The row is counted in something else.</exception>
    public static void Check(PrintedRow row, Indicator indicator, Unit unit)
    {
        if (!Fits(row, indicator))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.UnitDiffers)
                .WithData("name", row.FullName)
                .WithData("printed", row.Unit)
                .WithData("indicator", DisplayFormat.Choose(indicator.NameSv, indicator.NameEn))
                .WithData("unit", DisplayFormat.Choose(unit.NameSv, unit.NameEn));
        }
    }

    private static bool IsMoney(Indicator indicator) => indicator.UnitCode.StartsWith("sek", StringComparison.Ordinal);
}
