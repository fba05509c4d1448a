using System.ComponentModel;
using Benchmark.Comparisons;
using Benchmark.Indicators;

namespace Benchmark.ReferenceValues;

/// <summary>Which values.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Year">Null for the latest that has values.</param>
/// <param name="Municipalities">By name in addresses or code; null for all.</param>
public sealed record GetReferenceValuesDto(string Indicator, int? Year = null, IReadOnlyList<string>? Municipalities = null);

/// <summary>The values of one indicator and year.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="KoladaId">Kolada's id; null when Kolada has no such indicator.</param>
/// <param name="Title">What Kolada calls it.</param>
/// <param name="Year">Null when nothing has been fetched.</param>
/// <param name="Years">The years that have values, newest first.</param>
/// <param name="Rows">In Swedish order.</param>
/// <param name="Medians">Of all kommuner with a value, whichever are among the rows: our own processing.</param>
[ImmutableObject(true)]
public sealed record ReferenceValuesDto(
    IndicatorDto Indicator,
    string? KoladaId,
    string? Title,
    int? Year,
    IReadOnlyList<int> Years,
    IReadOnlyList<ReferenceRowDto> Rows,
    IReadOnlyList<ReferenceMedianDto> Medians);

/// <summary>A kommun's values.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Values">For each sex that Kolada gives: total, women, men.</param>
[ImmutableObject(true)]
public sealed record ReferenceRowDto(MunicipalityRefDto Municipality, IReadOnlyList<ReferenceCellDto> Values);

/// <summary>A value, or why there is none.</summary>
/// <param name="Sex">Of whom.</param>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Missing">By Kolada's sign.</param>
/// <param name="Revision">From 1; higher when Kolada has changed it since we first fetched it.</param>
/// <param name="FetchedAt">When this revision came.</param>
[ImmutableObject(true)]
public sealed record ReferenceCellDto(Sex Sex, decimal? Value, MissingReason? Missing, int Revision, DateTimeOffset FetchedAt);

/// <summary>The median of one sex; null with too few values.</summary>
[ImmutableObject(true)]
public sealed record ReferenceMedianDto(Sex Sex, int Count, decimal? Median);

/// <summary>All revisions of one kommun's values.</summary>
[ImmutableObject(true)]
public sealed record ReferenceHistoryDto(IndicatorDto Indicator, string? KoladaId, MunicipalityRefDto Municipality, IReadOnlyList<ReferenceRevisionDto> Revisions);

/// <summary>A value as Kolada gave it at one time.</summary>
[ImmutableObject(true)]
public sealed record ReferenceRevisionDto(int Year, Sex Sex, decimal? Value, MissingReason? Missing, int Revision, DateTimeOffset FetchedAt, bool IsCurrent);
