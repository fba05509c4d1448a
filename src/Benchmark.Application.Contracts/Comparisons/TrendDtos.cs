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
