using Benchmark.Reports;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Which definition of each indicator holds for a period.</summary>
internal static class SnapshotVersions
{
    public static Dictionary<string, int> Of(ComparisonReference reference, string period, IEnumerable<string> indicators)
    {
        var at = ReportPeriod.Parse(period);
        return indicators.Select(reference.FindIndicator).OfType<Indicators.Indicator>()
            .ToDictionary(i => i.Code, i => i.VersionFor(at).Number, StringComparer.Ordinal);
    }
}
