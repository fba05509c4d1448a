namespace Benchmark.Comparisons.Snapshots;

/// <summary>A comparison's group on its way into a snapshot, and from there to today's answer.</summary>
internal static class SnapshotGroups
{
    public static SnapshotGroupDto Of(ComparisonGroup group) => new(
        group.Kind,
        group.Name,
        [.. group.Members.OrderBy(m => m.Name, SwedishOrder.Comparer).Select(m => m.ToRef())],
        group.ModelYear);

    /// <summary>
    /// A kommun's own group as the free choice it is from now on: its address is either private or a secret that may be
    /// withdrawn, and neither belongs on an open page.
    /// </summary>
    public static ComparisonDto Fixed(ComparisonDto comparison) => comparison.Group.Kind is GroupKind.Own or GroupKind.Shared
        ? comparison with { Group = comparison.Group with { Code = GroupCodes.Chosen, Kind = GroupKind.Chosen } }
        : comparison;

    /// <summary>
    /// The question whose answer of today a saved one is set beside. Places and colours come from everyone, so a group with
    /// members of its own can be looked up among all.
    /// </summary>
    public static GetComparisonDto Today(ComparisonDto saved) => new(
        saved.Indicator.Code,
        saved.Period,
        saved.Group.Kind == GroupKind.Chosen ? GroupCodes.All : saved.Group.Code,
        saved.Own?.Code,
        Sex: saved.Sex,
        Figures: saved.Figures,
        AllowsEarlier: saved.AllowsEarlier);
}
