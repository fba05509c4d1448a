using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons.SideBySide;

/// <summary>Which kommuner.</summary>
/// <param name="Municipalities">By name, name in addresses or code, in the order they are to stand.</param>
/// <param name="Period">Code; null for the newest that most of them have.</param>
public sealed record GetSideBySideDto(IReadOnlyList<string> Municipalities, string? Period = null);

/// <summary>Kommuner beside each other in one period.</summary>
/// <param name="Municipalities">In the order they were asked for.</param>
/// <param name="Period">Code; null when none of them has published anything.</param>
/// <param name="Periods">The periods in which any of them has a value, newest first, with how many of them have one.</param>
/// <param name="Areas">The indicators that at least one of them has a value of.</param>
/// <param name="Summaries">One for each kommun, in the same order.</param>
/// <param name="Shared">How many of the indicators all of them have a value of.</param>
/// <param name="IsBesideInvented">Whether kommuner that don't exist are among those they are ranked with.</param>
[ImmutableObject(true)]
public sealed record SideBySideDto(
    IReadOnlyList<MunicipalityRefDto> Municipalities,
    string? Period,
    IReadOnlyList<PeriodChoiceDto> Periods,
    IReadOnlyList<SideBySideAreaDto> Areas,
    IReadOnlyList<SideBySideSummaryDto> Summaries,
    int Shared,
    bool IsBesideInvented);

/// <summary>An area with its indicators.</summary>
[ImmutableObject(true)]
public sealed record SideBySideAreaDto(string Code, BilingualText Name, IReadOnlyList<SideBySideRowDto> Rows);

/// <summary>One indicator.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Count">How many of all kommuner have a value; the places are among them.</param>
/// <param name="Cells">One for each kommun, in the order of the answer.</param>
[ImmutableObject(true)]
public sealed record SideBySideRowDto(IndicatorDto Indicator, int Count, IReadOnlyList<SideBySideCellDto> Cells);

/// <summary>One kommun's value of one indicator.</summary>
/// <param name="Value">The outcome.</param>
/// <param name="Missing">Why there is none.</param>
/// <param name="Rank">Among everyone with a value; equals share the better place.</param>
/// <param name="Tied">How many share the place.</param>
/// <param name="PercentBehind">"Bättre än 78 %" of the others.</param>
/// <param name="Band">The colour, from everyone.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Source">Whose figure it is.</param>
[ImmutableObject(true)]
public sealed record SideBySideCellDto(
    decimal? Value,
    MissingReason? Missing,
    int? Rank,
    int Tied,
    int? PercentBehind,
    Band Band,
    bool IsPreliminary,
    FigureSource Source);

/// <summary>How one kommun stands over all of it.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="WithValue">Of how many of the indicators it has a value.</param>
/// <param name="Coloured">How many of them have a colour.</param>
/// <param name="Best">How many are among the best 25 %.</param>
/// <param name="Worst">How many are among the worst 25 %.</param>
/// <param name="Preliminary">How many of its values are preliminary.</param>
[ImmutableObject(true)]
public sealed record SideBySideSummaryDto(MunicipalityRefDto Municipality, int WithValue, int Coloured, int Best, int Worst, int Preliminary)
{
    /// <summary>Whether every value of it is preliminary, so that it needs saying once only.</summary>
    public bool IsAllPreliminary => WithValue > 0 && Preliminary == WithValue;
}
