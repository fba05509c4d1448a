using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>Whose profile.</summary>
/// <param name="Municipality">The kommun by its name in addresses or its code.</param>
/// <param name="Period">Code of the period; null for the newest with values.</param>
public sealed record GetProfileDto(string Municipality, string? Period = null);

/// <summary>One kommun over all indicators in one period.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="County">Its county.</param>
/// <param name="SkrGroup">Its group by SKR.</param>
/// <param name="Period">Code; null when the kommun has published nothing.</param>
/// <param name="Periods">The periods it has published for, newest first.</param>
/// <param name="Areas">Its figures.</param>
/// <param name="NotCollected">How many indicators of this kind of period it has said nothing of.</param>
/// <param name="Boards">Its boards and their newest published report.</param>
/// <param name="IsBesideInvented">Whether kommuner that don't exist are among those it is ranked with.</param>
/// <param name="PastPeriods">The nearest earlier comparable periods that rows show beside the chosen one, newest first.</param>
[ImmutableObject(true)]
public sealed record ProfileDto(
    MunicipalityRefDto Municipality,
    string County,
    BilingualText SkrGroup,
    string? Period,
    IReadOnlyList<PeriodChoiceDto> Periods,
    IReadOnlyList<ProfileAreaDto> Areas,
    int NotCollected,
    IReadOnlyList<ProfileBoardDto> Boards,
    bool IsBesideInvented,
    IReadOnlyList<string> PastPeriods);

/// <summary>An area with the kommun's figures.</summary>
[ImmutableObject(true)]
public sealed record ProfileAreaDto(string Code, BilingualText Name, IReadOnlyList<ProfileRowDto> Rows);

/// <summary>One indicator of the kommun.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Value">The outcome.</param>
/// <param name="Missing">Why there is none.</param>
/// <param name="Count">How many kommuner have a value.</param>
/// <param name="Rank">Among them.</param>
/// <param name="Tied">How many share the place.</param>
/// <param name="PercentBehind">"Bättre än 78 %" of the others.</param>
/// <param name="Band">The colour.</param>
/// <param name="Change">Since the nearest earlier comparable period.</param>
/// <param name="Target">The kommun's own.</param>
/// <param name="TargetReached">Null without target, value or direction.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Source">Whose figure it is.</param>
/// <param name="Past">What it was in each of the profile's <see cref="ProfileDto.PastPeriods"/>, in their order.</param>
[ImmutableObject(true)]
public sealed record ProfileRowDto(
    IndicatorDto Indicator,
    decimal? Value,
    MissingReason? Missing,
    int Count,
    int? Rank,
    int Tied,
    int? PercentBehind,
    Band Band,
    ChangeDto? Change,
    decimal? Target,
    bool? TargetReached,
    bool IsPreliminary,
    FigureSource Source,
    IReadOnlyList<PastValueDto> Past);

/// <summary>The same thing in an earlier comparable period.</summary>
/// <param name="Period">Code.</param>
/// <param name="Value">The outcome.</param>
/// <param name="Missing">Why there is none.</param>
/// <param name="Change">Since the next older of the periods shown.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
[ImmutableObject(true)]
public sealed record PastValueDto(string Period, decimal? Value, MissingReason? Missing, ChangeDto? Change, bool IsPreliminary);

/// <summary>A board with its newest published report.</summary>
[ImmutableObject(true)]
public sealed record ProfileBoardDto(string Name, string Slug, string Period);
