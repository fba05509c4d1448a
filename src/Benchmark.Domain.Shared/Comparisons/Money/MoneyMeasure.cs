namespace Benchmark.Comparisons.Money;

/// <summary>What an area's net cost is divided by, so that kommuner of different size can stand beside each other.</summary>
public enum MoneyMeasure
{
    /// <summary>Everyone who lives in the kommun.</summary>
    Inhabitant = 1,

    /// <summary>The households that the area is for; only where such a count is published.</summary>
    Household = 2,
}
