using Benchmark.Indicators;

namespace Benchmark.Comparisons.Expected;

/// <summary>How a background value goes into the fit.</summary>
public static class BackgroundScale
{
    /// <summary>The indicator of inhabitants: its values come from the register of kommuner, as for all figures per inhabitant.</summary>
    public const string Inhabitants = "BEF01";

    /// <summary>A number goes in by how often it has doubled: from 5,000 to 10,000 inhabitants is as far as from 50,000 to 100,000.</summary>
    public static bool IsByDoubling(Indicator indicator) => indicator.MeasurementKind == MeasurementKind.Stock;

    /// <summary>As the fit takes it; null for a number without a logarithm.</summary>
    public static double? Of(Indicator indicator, decimal value) => !IsByDoubling(indicator)
        ? (double)value
        : value > 0 ? Math.Log2((double)value) : null;
}
