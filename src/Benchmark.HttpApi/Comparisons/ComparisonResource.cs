using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;

namespace Benchmark.HttpApi.Comparisons;

/// <summary>A comparison with the words that must follow it: sources and what the signs mean.</summary>
/// <param name="Comparison">Figures, places and bands.</param>
/// <param name="Signs">The missing signs of this answer and their meaning.</param>
/// <param name="Sources">Whose figure a value is, by the names used in the rows.</param>
/// <param name="StatisticsSource">Whose the places, bands, medians and changes are.</param>
/// <param name="Note">What the colour says and doesn't.</param>
public sealed record ComparisonResource(
    ComparisonDto Comparison,
    IReadOnlyList<MissingSign> Signs,
    IReadOnlyList<SourceLabel> Sources,
    string StatisticsSource,
    string Note)
{
    /// <summary>Adds the words.</summary>
    public static ComparisonResource Of(ComparisonDto comparison) => new(
        comparison,
        MissingSign.All,
        SourceLabel.All,
        SourceLabel.OwnProcessing,
        BandNote);

    /// <summary>What the colour says and doesn't.</summary>
    internal static string BandNote => DisplayFormat.Choose(
        "Färgen visar hur resultatet står sig mot andra, inte om det är bra nog.",
        "The band tells how a result stands beside others, not whether it is good enough.");
}

/// <summary>The years of an indicator with the words that must follow them; medians and quartiles are own processing.</summary>
public sealed record TrendResource(TrendDto Trend, IReadOnlyList<MissingSign> Signs, IReadOnlyList<SourceLabel> Sources, string StatisticsSource)
{
    /// <summary>Adds the words.</summary>
    public static TrendResource Of(TrendDto trend) => new(trend, MissingSign.All, SourceLabel.All, SourceLabel.OwnProcessing);
}

/// <summary>Women beside men with the words that must follow them; gaps and medians are own processing.</summary>
public sealed record SexComparisonResource(SexComparisonDto Sexes, IReadOnlyList<SourceLabel> Sources, string StatisticsSource)
{
    /// <summary>Adds the words.</summary>
    public static SexComparisonResource Of(SexComparisonDto sexes) => new(sexes, SourceLabel.All, SourceLabel.OwnProcessing);
}

/// <summary>A profile with the words that must follow it.</summary>
public sealed record ProfileResource(ProfileDto Profile, IReadOnlyList<MissingSign> Signs, IReadOnlyList<SourceLabel> Sources, string StatisticsSource)
{
    /// <summary>Adds the words.</summary>
    public static ProfileResource Of(ProfileDto profile) => new(profile, MissingSign.All, SourceLabel.All, SourceLabel.OwnProcessing);
}

/// <summary>A sign that stands where there is no value.</summary>
public sealed record MissingSign(MissingReason Reason, string Sign, string Meaning)
{
    /// <summary>Kolada's signs; an empty one is not yet collected.</summary>
    public static IReadOnlyList<MissingSign> All =>
        [.. Enum.GetValues<MissingReason>().Select(reason => new MissingSign(reason, DisplayFormat.Sign(reason), DisplayFormat.Word(reason)))];
}

/// <summary>Whose a figure is, in words.</summary>
public sealed record SourceLabel(FigureSource Source, string Label)
{
    /// <summary>What every rank, mean, difference and band of ours is called.</summary>
    public static string OwnProcessing => DisplayFormat.Choose("Egen bearbetning", "Own processing");

    /// <summary>All labels.</summary>
    public static IReadOnlyList<SourceLabel> All =>
    [
        new(FigureSource.Municipality, DisplayFormat.Choose("Kommunens egen uppgift", "The municipality's own figure")),
        new(FigureSource.OwnProcessing, OwnProcessing),
    ];
}
