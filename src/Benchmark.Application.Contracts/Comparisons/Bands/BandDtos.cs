using Benchmark.Indicators;

namespace Benchmark.Comparisons.Bands;

/// <summary>Which places and bands.</summary>
/// <param name="Period">2018-T2, 2019 or 2022-02.</param>
/// <param name="Indicator">Code of one indicator; null for all.</param>
public sealed record GetBandsDto(string Period, string? Indicator = null);

/// <summary>One kommun's outcome with its place among all that have one.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Sex">Total, women or men.</param>
/// <param name="Municipality">Code of the kommun.</param>
/// <param name="IsInvented">The kommun doesn't exist.</param>
/// <param name="Value">In the indicator's own unit.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Source">Whose the value is; places and bands are always own processing.</param>
/// <param name="Count">How many kommuner have a value.</param>
/// <param name="Rank">1 is best, or highest where the indicator has no direction; equals share. Null under four values.</param>
/// <param name="Tied">How many share the place, this one too.</param>
/// <param name="PercentBehind">How many percent of the others stand behind, rounded down. Null under four values.</param>
/// <param name="Band">None without direction or under eight values.</param>
public sealed record BandRowDto(
    string Indicator,
    Sex Sex,
    string Municipality,
    bool IsInvented,
    decimal Value,
    bool IsPreliminary,
    FigureSource Source,
    int Count,
    int? Rank,
    int Tied,
    int? PercentBehind,
    Band Band);
