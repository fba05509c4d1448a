using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>Women and men beside each other, by kommun and over the years.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Period">The period of <paramref name="Rows"/>.</param>
/// <param name="Group">Which kommuner are shown.</param>
/// <param name="Own">The chosen kommun.</param>
/// <param name="Periods">What can be asked for, the newest first.</param>
/// <param name="Rows">The largest gap first.</param>
/// <param name="MissingCount">How many of the group lack women, men or both.</param>
/// <param name="History">The own kommun's years, or the group's medians when none is chosen; the oldest first, empty years between them included.</param>
/// <param name="Missing">Those that lack women, men or both, and why; the own kommun first.</param>
[ImmutableObject(true)]
public sealed record SexComparisonDto(
    IndicatorDto Indicator,
    string Period,
    GroupDto Group,
    MunicipalityRefDto? Own,
    IReadOnlyList<PeriodChoiceDto> Periods,
    IReadOnlyList<SexRowDto> Rows,
    int MissingCount,
    IReadOnlyList<SexPointDto> History,
    IReadOnlyList<SexMissingDto> Missing);

/// <summary>One kommun's women and men.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="Total">Everyone, where it is given.</param>
/// <param name="Women">Women's value.</param>
/// <param name="Men">Men's value.</param>
/// <param name="Gap">Women less men, in the indicator's unit.</param>
[ImmutableObject(true)]
public sealed record SexRowDto(MunicipalityRefDto Municipality, bool IsOwn, decimal? Total, decimal Women, decimal Men, decimal Gap);

/// <summary>One kommun that has no gap, with what it has and why the rest isn't there.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="Total">Everyone.</param>
/// <param name="Women">Women's value.</param>
/// <param name="Men">Men's value.</param>
[ImmutableObject(true)]
public sealed record SexMissingDto(MunicipalityRefDto Municipality, bool IsOwn, SexValueDto Total, SexValueDto Women, SexValueDto Men);

/// <summary>A value, or why there is none.</summary>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Missing">Null where there is a value.</param>
[ImmutableObject(true)]
public sealed record SexValueDto(decimal? Value, MissingReason? Missing);

/// <summary>One period's women and men.</summary>
/// <param name="Period">Its code.</param>
/// <param name="Total">Everyone.</param>
/// <param name="Women">Women's value, or the group's median.</param>
/// <param name="Men">Men's value, or the group's median.</param>
/// <param name="Gap">Women less men; null without both.</param>
/// <param name="BeginsVersion">The definition is another than in the point before.</param>
[ImmutableObject(true)]
public sealed record SexPointDto(string Period, decimal? Total, decimal? Women, decimal? Men, decimal? Gap, bool BeginsVersion);
