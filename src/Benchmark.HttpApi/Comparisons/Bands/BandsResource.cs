using Benchmark.Comparisons.Bands;

namespace Benchmark.HttpApi.Comparisons.Bands;

/// <summary>Places and bands of a period with the words that must follow them.</summary>
/// <param name="Period">Of when.</param>
/// <param name="Rows">By indicator, sex and value.</param>
/// <param name="Sources">Whose a value is, by the names used in the rows.</param>
/// <param name="StatisticsSource">Whose the places and bands are.</param>
/// <param name="Note">What the band says and doesn't.</param>
public sealed record BandsResource(string Period, IReadOnlyList<BandRowDto> Rows, IReadOnlyList<SourceLabel> Sources, string StatisticsSource, string Note)
{
    /// <summary>Adds the words.</summary>
    public static BandsResource Of(string period, IReadOnlyList<BandRowDto> rows) =>
        new(period, rows, SourceLabel.All, SourceLabel.OwnProcessing, ComparisonResource.BandNote);
}
