namespace Benchmark.Comparisons;

/// <summary>The method of bands, places and statistics.</summary>
public static class ComparisonMethod
{
    /// <summary>Raised when the same values would get another band, place or statistic than before; kept with every snapshot.</summary>
    public const int Version = 1;
}
