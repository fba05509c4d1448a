using Benchmark.Comparisons.Snapshots;

namespace Benchmark.HttpApi.Comparisons.Snapshots;

/// <summary>A snapshot with the words that must follow it.</summary>
/// <param name="Snapshot">The answer as it was, and how today's differs.</param>
/// <param name="Signs">The missing signs and their meaning.</param>
/// <param name="Sources">Whose figure a value is, by the names used in the rows.</param>
/// <param name="StatisticsSource">Whose the places, bands, medians and changes are.</param>
public sealed record SnapshotResource(SnapshotDto Snapshot, IReadOnlyList<MissingSign> Signs, IReadOnlyList<SourceLabel> Sources, string StatisticsSource)
{
    /// <summary>Adds the words.</summary>
    public static SnapshotResource Of(SnapshotDto snapshot) => new(snapshot, MissingSign.All, SourceLabel.All, SourceLabel.OwnProcessing);
}
