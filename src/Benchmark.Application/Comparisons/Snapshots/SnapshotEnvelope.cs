namespace Benchmark.Comparisons.Snapshots;

/// <summary>All that is kept of an answer. What was written once must be read for ever: see <see cref="SnapshotJson"/>.</summary>
internal sealed record SnapshotEnvelope(
    int Version,
    SnapshotKind Kind,
    string Title,
    DateTimeOffset SavedAt,
    MunicipalityRefDto? SavedBy,
    int MethodVersion,
    IReadOnlyDictionary<string, int> IndicatorVersions,
    SnapshotGroupDto? Group,
    ComparisonDto? Comparison,
    ProfileDto? Profile)
{
    /// <summary>Raised when something is renamed, moved or taken away; what is only added needs no new version.</summary>
    public const int CurrentVersion = 1;

    public SnapshotDto ToDto(string id, SnapshotDifferencesDto? differences) =>
        new(id, Kind, Title, SavedAt, SavedBy, MethodVersion, IndicatorVersions, Group, Comparison, Profile, differences);
}
