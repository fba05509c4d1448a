using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A change to draw: arrow, amount and since when.</summary>
public sealed record ChangeView(ChangeDto? Change, IndicatorDto Indicator, ComparisonWords Words);
