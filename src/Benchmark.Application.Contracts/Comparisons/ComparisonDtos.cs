using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>What to compare.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Period">Code of the period; null for the newest that can be compared.</param>
/// <param name="Group"><c>alla</c>, <c>skr-b3</c>, <c>lan-14</c>, <c>lika-arbetsmarknad</c>, <c>egna</c>; null for all.</param>
/// <param name="Municipality">The own kommun by its name in addresses or its code.</param>
/// <param name="Chosen">The free choice, the same way.</param>
/// <param name="Sex">Whom the values speak of.</param>
/// <param name="Figures">Preliminary figures, final ones, or both.</param>
/// <param name="AllowsEarlier">A kommun without value in the period comes in with its nearest earlier comparable one.</param>
public sealed record GetComparisonDto(
    string Indicator,
    string? Period = null,
    string? Group = null,
    string? Municipality = null,
    IReadOnlyList<string>? Chosen = null,
    Sex Sex = Sex.Total,
    FigureState Figures = FigureState.Any,
    bool AllowsEarlier = false);

/// <summary>One indicator, period and sex over kommuner.</summary>
[ImmutableObject(true)]
public sealed record ComparisonDto(
    IndicatorDto Indicator,
    BilingualText Area,
    string Period,
    IReadOnlyList<PeriodChoiceDto> Periods,
    Sex Sex,
    GroupDto Group,
    MunicipalityRefDto? Own,
    StatisticsDto Statistics,
    GroupStatisticsDto? GroupStatistics,
    IReadOnlyList<ComparisonRowDto> Rows,
    IReadOnlyList<MissingRowDto> Missing,
    ComparabilityDto Comparability,
    FigureState Figures = FigureState.Any,
    bool AllowsEarlier = false);

/// <summary>A kommun as it is shown and linked.</summary>
[ImmutableObject(true)]
public sealed record MunicipalityRefDto(string Code, string Name, string Slug, bool IsInvented);

/// <summary>Which kommuner are shown.</summary>
/// <param name="Code">As in the address.</param>
/// <param name="Kind">What it goes by.</param>
/// <param name="Name">In words.</param>
/// <param name="Members">How many kommuner belong to it; for all, how many take part.</param>
/// <param name="ModelYear">Year of RKA's model, kept with what was shown.</param>
[ImmutableObject(true)]
public sealed record GroupDto(string Code, GroupKind Kind, BilingualText Name, int Members, int? ModelYear);

/// <summary>Everyone with a value. Null where there are too few values for it to be said.</summary>
/// <param name="Count">How many have a value.</param>
/// <param name="Minimum">The lowest value.</param>
/// <param name="LowerQuartile">Type 7, as PostgreSQL's percentile_cont.</param>
/// <param name="Median">Type 7.</param>
/// <param name="UpperQuartile">Type 7.</param>
/// <param name="Maximum">The highest value.</param>
/// <param name="Mean">Unweighted.</param>
/// <param name="BandSize">How many places are best, and how many worst; 0 without colours.</param>
/// <param name="BestLimit">Everyone at least as good is green.</param>
/// <param name="WorstLimit">Everyone strictly worse is red.</param>
/// <param name="WeightedMean">By inhabitants; only of shares and averages, and null for the rest.</param>
[ImmutableObject(true)]
public sealed record StatisticsDto(
    int Count,
    decimal? Minimum,
    decimal? LowerQuartile,
    decimal? Median,
    decimal? UpperQuartile,
    decimal? Maximum,
    decimal? Mean,
    int BandSize,
    decimal? BestLimit,
    decimal? WorstLimit,
    decimal? WeightedMean = null);

/// <summary>The group's own, beside everyone's.</summary>
[ImmutableObject(true)]
public sealed record GroupStatisticsDto(int Count, decimal? Median, decimal? Mean);

/// <summary>A kommun with a value.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="IsInGroup">False for a chosen kommun outside the group.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Rank">Among everyone with a value; equals share the better place.</param>
/// <param name="Tied">How many share the place.</param>
/// <param name="PercentBehind">"Bättre än 78 %" of the others.</param>
/// <param name="GroupRank">Within the group.</param>
/// <param name="Band">The colour.</param>
/// <param name="Change">Since the nearest earlier comparable period.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
/// <param name="Source">Whose figure it is.</param>
/// <param name="AsOf">Code of the earlier period that the value is of; null when it is of the comparison's own.</param>
[ImmutableObject(true)]
public sealed record ComparisonRowDto(
    MunicipalityRefDto Municipality,
    bool IsOwn,
    bool IsInGroup,
    decimal Value,
    int? Rank,
    int Tied,
    int? PercentBehind,
    int? GroupRank,
    Band Band,
    ChangeDto? Change,
    bool IsPreliminary,
    FigureSource Source,
    string? AsOf = null);

/// <summary>How a value has moved.</summary>
[ImmutableObject(true)]
public sealed record ChangeDto(string Since, decimal Difference, Trend Trend, Judgement Judgement, bool AcrossVersions);

/// <summary>A kommun without value, and why.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="Reason">Why there is no value.</param>
/// <param name="IsLeftOut">It has a value, but not of the chosen kind (preliminary or final).</param>
/// <param name="AsOf">Code of the earlier period that the reason is of; null when it is of the comparison's own.</param>
[ImmutableObject(true)]
public sealed record MissingRowDto(MunicipalityRefDto Municipality, bool IsOwn, MissingReason Reason, bool IsLeftOut = false, string? AsOf = null);

/// <summary>How far the comparison can be trusted.</summary>
/// <param name="WithValue">Kommuner of the group that have a value.</param>
/// <param name="Members">Kommuner of the group.</param>
/// <param name="Preliminary">How many of the shown values are preliminary.</param>
/// <param name="Invented">How many of all kommuner with a value don't exist.</param>
/// <param name="AcrossVersions">Some change is counted across a new definition.</param>
/// <param name="CutsInsideRounding">A line between colours runs between values that look the same.</param>
/// <param name="Earlier">How many of the shown values are of an earlier period.</param>
/// <param name="ResponseRate">Where the indicator comes out of a survey.</param>
/// <param name="CutsInsideTie">A line between colours would run between equal values; they all get the better colour.</param>
[ImmutableObject(true)]
public sealed record ComparabilityDto(
    int WithValue,
    int Members,
    int Preliminary,
    int Invented,
    bool AcrossVersions,
    bool CutsInsideRounding,
    int Earlier = 0,
    ResponseRateDto? ResponseRate = null,
    bool CutsInsideTie = false);

/// <summary>How many of those asked have answered, in percent.</summary>
/// <param name="Count">How many kommuner have said it.</param>
/// <param name="Lowest">The lowest rate.</param>
/// <param name="Median">Half of the kommuner have at most this one.</param>
/// <param name="Highest">The highest rate.</param>
/// <param name="Own">The chosen kommun's.</param>
[ImmutableObject(true)]
public sealed record ResponseRateDto(int Count, decimal Lowest, decimal Median, decimal Highest, decimal? Own);
