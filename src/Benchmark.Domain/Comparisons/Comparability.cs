using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Comparisons;

/// <summary>What may stand beside what.</summary>
public static class Comparability
{
    /// <summary>Whether two periods are of the same kind and reach equally far into their years: a flow of eight months never meets one of twelve.</summary>
    public static bool SameKind(ReportPeriod one, ReportPeriod other) => one.Kind == other.Kind && one.LastMonth == other.LastMonth;

    /// <summary>The periods a change may be counted from, the nearest first.</summary>
    public static IReadOnlyList<ReportPeriod> EarlierThan(ReportPeriod period)
    {
        var earlier = new List<ReportPeriod>(ComparisonConsts.YearsBack);
        for (var at = period; earlier.Count < ComparisonConsts.YearsBack && at.Year > ReportPeriod.FirstYear;)
        {
            at = at.PreviousYear;
            earlier.Add(at);
        }

        return earlier;
    }

    /// <summary>Whether the definition changed between two periods.</summary>
    public static bool CrossesVersions(Indicator indicator, ReportPeriod from, ReportPeriod to) =>
        indicator.Versions.Count > 1 && indicator.VersionFor(from).Number != indicator.VersionFor(to).Number;

    /// <summary>Whether an outcome reaches the kommun's own target; null without direction.</summary>
    public static bool? ReachesTarget(Direction direction, decimal outcome, decimal target) => direction switch
    {
        Direction.Higher => outcome >= target,
        Direction.Lower => outcome <= target,
        _ => null,
    };
}
