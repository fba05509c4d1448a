namespace Benchmark.Comparisons;

/// <summary>
/// The mean over kommuner where each counts by its inhabitants, Σ(value · inhabitants) / Σ inhabitants: roughly what holds for an
/// inhabitant, where the unweighted mean says what holds for a kommun.
/// </summary>
public static class WeightedMean
{
    /// <param name="values">Values with the inhabitants of their kommuner; a kommun without known inhabitants is left out by the caller.</param>
    /// <returns>Null under four values, as for all statistics.</returns>
    public static decimal? Of(IReadOnlyCollection<(decimal Value, int Inhabitants)> values) => values.Count < ComparisonConsts.MinForStatistics
        ? null
        : values.Sum(v => v.Value * v.Inhabitants) / values.Sum(v => (decimal)v.Inhabitants);
}
