namespace Benchmark.Web.Pages.Comparisons;

/// <summary>What comes first in a profile.</summary>
public enum ProfileOrder
{
    /// <summary>Area by area, as the catalogue has them.</summary>
    Area = 0,

    /// <summary>The fewest ahead, by share of all that have a value.</summary>
    Strength = 1,

    /// <summary>The most ahead.</summary>
    Worry = 2,
}
