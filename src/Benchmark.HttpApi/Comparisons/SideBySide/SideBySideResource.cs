using Benchmark.Comparisons.SideBySide;

namespace Benchmark.HttpApi.Comparisons.SideBySide;

/// <summary>Kommuner side by side with the words that must follow them.</summary>
/// <param name="SideBySide">Values, places and bands.</param>
/// <param name="Signs">The missing signs and their meaning.</param>
/// <param name="Sources">Whose figure a value is, by the names used in the cells.</param>
/// <param name="StatisticsSource">Whose the places and bands are.</param>
/// <param name="Note">What the colour says and doesn't.</param>
public sealed record SideBySideResource(
    SideBySideDto SideBySide,
    IReadOnlyList<MissingSign> Signs,
    IReadOnlyList<SourceLabel> Sources,
    string StatisticsSource,
    string Note)
{
    /// <summary>Adds the words.</summary>
    public static SideBySideResource Of(SideBySideDto sideBySide) =>
        new(sideBySide, MissingSign.All, SourceLabel.All, SourceLabel.OwnProcessing, ComparisonResource.BandNote);
}
