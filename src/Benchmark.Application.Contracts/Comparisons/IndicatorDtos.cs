using System.ComponentModel;
using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>The indicators by area.</summary>
[ImmutableObject(true)]
public sealed record IndicatorListDto(IReadOnlyList<IndicatorAreaDto> Areas);

/// <summary>An area with its indicators.</summary>
[ImmutableObject(true)]
public sealed record IndicatorAreaDto(string Code, BilingualText Name, IReadOnlyList<IndicatorItemDto> Indicators);

/// <summary>An indicator and the periods in which someone has a value, newest first.</summary>
[ImmutableObject(true)]
public sealed record IndicatorItemDto(IndicatorDto Indicator, IReadOnlyList<PeriodChoiceDto> Periods);

/// <summary>A period and how many kommuner have a value in it.</summary>
[ImmutableObject(true)]
public sealed record PeriodChoiceDto(string Code, int Values);

/// <summary>What a reader needs to know of an indicator. <c>PopulationDate</c>: the day whose inhabitants its values are counted with, where they are.</summary>
[ImmutableObject(true)]
public sealed record IndicatorDto(
    string Code,
    BilingualText Name,
    BilingualText Definition,
    BilingualText Unit,
    BilingualText UnitName,
    int Decimals,
    MeasurementKind MeasurementKind,
    Direction Direction,
    bool IsSexDivided,
    bool IsDerived,
    string? KoladaId,
    bool HasExpectedValue = false,
    DateOnly? PopulationDate = null);
