using Benchmark.Indicators;

namespace Benchmark.Comparisons.Money;

/// <summary>Avvikelse: always derived, and positive when it is good for the board.</summary>
public static class BudgetVariance
{
    /// <param name="nature">Which way the money goes.</param>
    /// <param name="budget">What was planned.</param>
    /// <param name="outcome">What became of it, or what is forecast, for the same length of time.</param>
    /// <returns>Null when either isn't known.</returns>
    public static decimal? Of(FinanceNature nature, decimal? budget, decimal? outcome) => nature is FinanceNature.Cost or FinanceNature.Net
        ? budget - outcome
        : outcome - budget;
}
