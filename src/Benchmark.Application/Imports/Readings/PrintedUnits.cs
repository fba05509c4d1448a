using Benchmark.Formatting;
using Benchmark.Indicators;

namespace Benchmark.Imports.Readings;

/// <summary>
/// Holds the printed unit against that of what a row is to be: percent, money and counts are never taken for each other, whether a person,
/// the host, an earlier document or the name says what the row is.
/// </summary>
internal static class PrintedUnits
{
    private const string Percent = "percent";
    private const string Index = "index";

    /// <summary>Whether what is printed in the unit can be the indicator. Without a unit it can be any.</summary>
    public static bool Fits(string? printed, Indicator indicator) => printed switch
    {
        null => true,
        "%" => indicator.UnitCode is Percent or Index,
        "kr" or "tkr" or "mnkr" => IsMoney(indicator.UnitCode),
        _ => indicator.UnitCode != Percent && !IsMoney(indicator.UnitCode),
    };

    /// <summary>Whether what is printed in the unit can be a row of the accounts. Without a unit it can.</summary>
    public static bool FitsMoney(string? printed) => printed is null || IsMoney(printed);

    /// <summary>Whether a person has to look at the unit: of money nothing says the size, of a learnt name nothing says that it is percent.</summary>
    public static bool IsDoubtful(string? printed, Indicator indicator, bool isLearnt) =>
        printed is null && (IsMoney(indicator.UnitCode) || (isLearnt && indicator.UnitCode == Percent));

    /// <summary>What one of the printed unit is in kronor. Reports print money in thousands where they don't say.</summary>
    public static decimal Kronor(string? printed) => printed switch { "kr" => 1m, "mnkr" => 1_000_000m, _ => 1_000m };

    /// <summary>Refuses another unit.</summary>
    /// <exception cref="BusinessException">The row is counted in something else.</exception>
    public static void Check(string name, string? printed, Indicator indicator, Unit unit)
    {
        if (!Fits(printed, indicator))
        {
            throw new BusinessException(BenchmarkErrorCodes.Imports.UnitDiffers)
                .WithData("name", name)
                .WithData("printed", printed)
                .WithData("indicator", DisplayFormat.Choose(indicator.NameSv, indicator.NameEn))
                .WithData("unit", DisplayFormat.Choose(unit.NameSv, unit.NameEn));
        }
    }

    /// <summary>Whether a unit, printed or the shared model's, is of money.</summary>
    public static bool IsMoney(string? unit) => unit is "kr" or "tkr" or "mnkr" || unit?.StartsWith("sek", StringComparison.Ordinal) == true;
}
