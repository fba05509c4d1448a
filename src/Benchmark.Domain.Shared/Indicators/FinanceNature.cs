namespace Benchmark.Indicators;

/// <summary>What a finance item does to the board's money; it decides sign and variance.</summary>
public enum FinanceNature
{
    /// <summary>Money in; stored positive. Variance is outcome − budget.</summary>
    Income = 1,

    /// <summary>Money out; stored positive. Variance is budget − outcome.</summary>
    Cost = 2,

    /// <summary>Cost less income; stored positive when it costs. Variance is budget − outcome.</summary>
    Net = 3,

    /// <summary>Kommunbidrag; stored positive. Variance is outcome − budget.</summary>
    Grant = 4,

    /// <summary>Result; stored positive for a surplus. Variance is outcome − budget.</summary>
    Result = 5,
}
