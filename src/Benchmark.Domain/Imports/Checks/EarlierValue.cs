using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>What was said before, and of which period.</summary>
/// <param name="Value">The value, in the unit it is stored in.</param>
/// <param name="Period">The period it speaks of.</param>
/// <param name="IsAdopted">Whether the board has adopted the report that says it.</param>
public readonly record struct EarlierValue(decimal Value, ReportPeriod Period, bool IsAdopted)
{
    /// <summary>What the value comes to over the months of another period; for a sum since 1 January.</summary>
    public decimal Over(ReportPeriod period) => Value * period.LastMonth / Period.LastMonth;
}
