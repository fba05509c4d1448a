namespace Benchmark.Comparisons.SideBySide;

/// <summary>Limits of kommuner side by side.</summary>
public static class SideBySideConsts
{
    /// <summary>Fewer is no comparison; a kommun alone has its profile.</summary>
    public const int MinMunicipalities = 2;

    /// <summary>More columns can't be read beside each other.</summary>
    public const int MaxMunicipalities = 6;
}
