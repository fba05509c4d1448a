using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>One indicator over the years, for the own kommun, its group and everyone.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Period">The period that was asked for; all points are of its kind and length.</param>
/// <param name="Sex">Whom the values speak of.</param>
/// <param name="Group">Whose median stands beside the own kommun.</param>
/// <param name="Own">The chosen kommun.</param>
/// <param name="Periods">What can be asked for, the newest first.</param>
/// <param name="Points">The oldest first, every year from the first with a value to the last.</param>
/// <param name="BesideInvented">Kommuner that don't exist are among those counted.</param>
[ImmutableObject(true)]
public sealed record TrendDto(
    IndicatorDto Indicator,
    string Period,
    Sex Sex,
    GroupDto Group,
    MunicipalityRefDto? Own,
    IReadOnlyList<PeriodChoiceDto> Periods,
    IReadOnlyList<TrendPointDto> Points,
    bool BesideInvented);

/// <summary>One period of a trend.</summary>
/// <param name="Period">Its code.</param>
/// <param name="Own">The own kommun's value.</param>
/// <param name="OwnMissing">Why it has none.</param>
/// <param name="OwnIsPreliminary">Given before the year was closed.</param>
/// <param name="GroupMedian">Null when fewer than four of the group have a value.</param>
/// <param name="GroupCount">How many of the group have a value.</param>
/// <param name="LowerQuartile">Of everyone; null under four values.</param>
/// <param name="Median">Of everyone.</param>
/// <param name="UpperQuartile">Of everyone.</param>
/// <param name="Count">How many have a value.</param>
/// <param name="BeginsVersion">The definition is another than in the point before.</param>
[ImmutableObject(true)]
public sealed record TrendPointDto(
    string Period,
    decimal? Own,
    MissingReason? OwnMissing,
    bool OwnIsPreliminary,
    decimal? GroupMedian,
    int GroupCount,
    decimal? LowerQuartile,
    decimal? Median,
    decimal? UpperQuartile,
    int Count,
    bool BeginsVersion);

/// <summary>Women and men beside each other, by kommun and over the years.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Period">The period of <paramref name="Rows"/>.</param>
/// <param name="Group">Which kommuner are shown.</param>
/// <param name="Own">The chosen kommun.</param>
/// <param name="Periods">What can be asked for, the newest first.</param>
/// <param name="Rows">The largest gap first.</param>
/// <param name="MissingCount">How many of the group lack women, men or both.</param>
/// <param name="History">The own kommun's years, or the group's medians when none is chosen; the oldest first.</param>
[ImmutableObject(true)]
public sealed record SexComparisonDto(
    IndicatorDto Indicator,
    string Period,
    GroupDto Group,
    MunicipalityRefDto? Own,
    IReadOnlyList<PeriodChoiceDto> Periods,
    IReadOnlyList<SexRowDto> Rows,
    int MissingCount,
    IReadOnlyList<SexPointDto> History);

/// <summary>One kommun's women and men.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="Total">Everyone, where it is given.</param>
/// <param name="Women">Women's value.</param>
/// <param name="Men">Men's value.</param>
/// <param name="Gap">Women less men, in the indicator's unit.</param>
[ImmutableObject(true)]
public sealed record SexRowDto(MunicipalityRefDto Municipality, bool IsOwn, decimal? Total, decimal Women, decimal Men, decimal Gap);

/// <summary>One period's women and men.</summary>
/// <param name="Period">Its code.</param>
/// <param name="Total">Everyone.</param>
/// <param name="Women">Women's value, or the group's median.</param>
/// <param name="Men">Men's value, or the group's median.</param>
/// <param name="Gap">Women less men; null without both.</param>
/// <param name="BeginsVersion">The definition is another than in the point before.</param>
[ImmutableObject(true)]
public sealed record SexPointDto(string Period, decimal? Total, decimal? Women, decimal? Men, decimal? Gap, bool BeginsVersion);
