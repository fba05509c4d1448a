namespace Benchmark.Comparisons;

/// <summary>Limits of the comparison method; the page "Så räknar vi" quotes them.</summary>
public static class ComparisonConsts
{
    /// <summary>With fewer values nothing is coloured.</summary>
    public const int MinForBands = 8;

    /// <summary>With fewer values nothing is said beyond the values themselves.</summary>
    public const int MinForStatistics = 4;

    /// <summary>With fewer contributing kommuner one could be computed from the others.</summary>
    public const int MinForGroupMean = 3;

    /// <summary>The most kommuner of a free choice.</summary>
    public const int MaxChosen = 20;

    /// <summary>How many earlier periods a profile shows beside the chosen one.</summary>
    public const int PastInProfile = 2;

    /// <summary>How many years back an earlier comparable period is looked for.</summary>
    public const int YearsBack = 3;
}
