namespace Benchmark.Comparisons.Snapshots;

/// <summary>An answer as it was shown when it was saved.</summary>
/// <param name="Id">Its part of the address.</param>
/// <param name="Kind">Which of <paramref name="Comparison"/> and <paramref name="Profile"/> it is.</param>
/// <param name="Title">What the one who saved it calls it.</param>
/// <param name="SavedAt">When.</param>
/// <param name="SavedBy">The kommun that saved it; null for SKR.</param>
/// <param name="MethodVersion">Of <see cref="ComparisonMethod"/> then.</param>
/// <param name="IndicatorVersions">The number of each indicator's definition then, by its code.</param>
/// <param name="Group">The kommuner it shows; null for a profile.</param>
/// <param name="Comparison">As it was.</param>
/// <param name="Profile">As it was.</param>
/// <param name="Differences">What is another way today; null when today's answer can't be had.</param>
public sealed record SnapshotDto(
    string Id,
    SnapshotKind Kind,
    string Title,
    DateTimeOffset SavedAt,
    MunicipalityRefDto? SavedBy,
    int MethodVersion,
    IReadOnlyDictionary<string, int> IndicatorVersions,
    SnapshotGroupDto? Group,
    ComparisonDto? Comparison,
    ProfileDto? Profile,
    SnapshotDifferencesDto? Differences);

/// <summary>The group as it was.</summary>
/// <param name="Kind">What it went by.</param>
/// <param name="Name">As given.</param>
/// <param name="Members">Its kommuner.</param>
/// <param name="ModelYear">Year of RKA's model.</param>
public sealed record SnapshotGroupDto(GroupKind Kind, BilingualText Name, IReadOnlyList<MunicipalityRefDto> Members, int? ModelYear);
