using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Seeding;

/// <summary>A report to bring in and how its board decided on it.</summary>
/// <param name="Period">Its period.</param>
/// <param name="Draft">What it holds.</param>
/// <param name="Decision">The board's decision; null when it isn't known.</param>
internal sealed record SeededReport(ReportPeriod Period, ReportDraft Draft, SeededDecision? Decision);

/// <summary>A board's decision.</summary>
internal sealed record SeededDecision(DateOnly Date, string Paragraph, string RegistryNumber);
