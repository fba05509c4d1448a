using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>The periods of an axis of time.</summary>
internal static class YearsBetween
{
    /// <summary>All years between the first and the last, so that a year without values is a gap and not a shorter way.</summary>
    /// <param name="withValues">Periods of one kind, in any order.</param>
    public static IReadOnlyList<ReportPeriod> Of(IReadOnlyCollection<ReportPeriod> withValues)
    {
        if (withValues.Count == 0)
        {
            return [];
        }

        var first = withValues.Min();
        var years = new List<ReportPeriod>();
        for (var at = withValues.Max(); at >= first; at = at.PreviousYear)
        {
            years.Add(at);
        }

        years.Reverse();
        return years;
    }
}
