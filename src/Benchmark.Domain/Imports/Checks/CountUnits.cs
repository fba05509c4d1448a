using Benchmark.Indicators;

namespace Benchmark.Imports.Checks;

/// <summary>Which indicators count people, households or things.</summary>
internal static class CountUnits
{
    /// <summary>Whether its values are told to the whole.</summary>
    public static bool IsCount(Indicator indicator) =>
        indicator.UnitCode is "persons" or "households" or "count"
        && indicator.Decimals == 0
        && indicator.MeasurementKind is MeasurementKind.Stock or MeasurementKind.Flow or MeasurementKind.Average;
}
