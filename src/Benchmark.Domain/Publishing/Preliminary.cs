using Benchmark.Reports;

namespace Benchmark.Publishing;

/// <summary>What is given before its year is closed may still change.</summary>
public static class Preliminary
{
    /// <param name="period">What the value is of.</param>
    /// <param name="reportedAt">The period of the report that gives it.</param>
    public static bool Is(ReportPeriod period, ReportPeriod reportedAt) =>
        period.Year == reportedAt.Year && reportedAt.Kind != ReportPeriodKind.Year;
}
