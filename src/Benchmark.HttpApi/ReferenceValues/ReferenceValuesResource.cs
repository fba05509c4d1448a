using Benchmark.Formatting;
using Benchmark.HttpApi.Comparisons;
using Benchmark.ReferenceValues;

namespace Benchmark.HttpApi.ReferenceValues;

/// <summary>Reference values with the words that must follow them.</summary>
/// <param name="ReferenceValues">Values and medians.</param>
/// <param name="Signs">The missing signs of this answer and their meaning.</param>
/// <param name="Source">Whose the values are.</param>
/// <param name="StatisticsSource">Whose the medians are. Kolada's terms forbid naming Kolada as their source.</param>
public sealed record ReferenceValuesResource(ReferenceValuesDto ReferenceValues, IReadOnlyList<MissingSign> Signs, string Source, string StatisticsSource)
{
    /// <summary>What a value as Kolada gave it is called.</summary>
    public static string Kolada => DisplayFormat.Choose("Källa: Kolada", "Source: Kolada");

    /// <summary>Adds the words.</summary>
    public static ReferenceValuesResource Of(ReferenceValuesDto values) => new(values, MissingSign.All, Kolada, SourceLabel.OwnProcessing);
}

/// <summary>A municipality's reference values over time with the words that must follow them.</summary>
/// <param name="History">Every revision.</param>
/// <param name="Signs">The missing signs of this answer and their meaning.</param>
/// <param name="Source">Whose the values are.</param>
public sealed record ReferenceHistoryResource(ReferenceHistoryDto History, IReadOnlyList<MissingSign> Signs, string Source)
{
    /// <summary>Adds the words.</summary>
    public static ReferenceHistoryResource Of(ReferenceHistoryDto history) => new(history, MissingSign.All, ReferenceValuesResource.Kolada);
}
