using Benchmark.Comparisons;
using Benchmark.Comparisons.Snapshots;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>From a snapshot to the living page.</summary>
public static class TodayLink
{
    /// <summary>Which page.</summary>
    public static string PageOf(SnapshotDto snapshot) => snapshot.Profile is null ? "/Comparisons/Indicator" : "/Comparisons/Profile";

    /// <summary>Its address. A group of more kommuner than an address takes gives way to all.</summary>
    public static IDictionary<string, string> RouteOf(SnapshotDto snapshot)
    {
        if (snapshot.Profile is { } profile)
        {
            return new Dictionary<string, string> { ["kommun"] = profile.Municipality.Slug, [ComparisonAddress.Period] = profile.Period ?? string.Empty };
        }

        var comparison = snapshot.Comparison!;
        var route = ComparisonAddress.Of(comparison);
        if (comparison.Group.Kind == GroupKind.Chosen)
        {
            route.Remove(ComparisonAddress.Chosen);
            if (snapshot.Group is { Members.Count: > 0 and <= ComparisonConsts.MaxChosen } group)
            {
                route[ComparisonAddress.Chosen] = string.Join(',', group.Members.Select(m => m.Slug));
            }
        }

        return route;
    }
}
