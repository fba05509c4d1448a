namespace Benchmark.Web.Pages.Comparisons;

/// <summary>What comes first in a profile.</summary>
public enum ProfileOrder
{
    /// <summary>Area by area, as the catalogue has them.</summary>
    Area = 0,

    /// <summary>The highest share of others that it is better than.</summary>
    Strength = 1,

    /// <summary>The lowest.</summary>
    Worry = 2,
}
