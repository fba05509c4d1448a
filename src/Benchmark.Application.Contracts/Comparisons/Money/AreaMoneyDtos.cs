using System.ComponentModel;

namespace Benchmark.Comparisons.Money;

/// <summary>Which area.</summary>
/// <param name="Area">Its code.</param>
/// <param name="Period">Code; null for the newest that can be compared.</param>
/// <param name="Measure">What the net cost is divided by.</param>
/// <param name="Municipality">The own kommun by its name in addresses or its code; it always shows.</param>
public sealed record GetAreaMoneyDto(string Area, string? Period = null, MoneyMeasure Measure = MoneyMeasure.Inhabitant, string? Municipality = null);

/// <summary>One area over kommuner in one period. Without direction: high or low is neither good nor bad in itself.</summary>
/// <param name="Area">Which.</param>
/// <param name="Period">Code; null when no kommun has a net cost of the area.</param>
/// <param name="Periods">Newest first, with the number of kommuner.</param>
/// <param name="Measure">What the net cost is divided by.</param>
/// <param name="Households">The indicator that counts the area's households; null where none does.</param>
/// <param name="Own">The chosen kommun.</param>
/// <param name="Statistics">Of everyone with a value.</param>
/// <param name="Rows">The highest first.</param>
/// <param name="Missing">Those that take part and have no value.</param>
/// <param name="Note">How far it can be trusted.</param>
[ImmutableObject(true)]
public sealed record AreaMoneyDto(
    MoneyAreaRefDto Area,
    string? Period,
    IReadOnlyList<PeriodChoiceDto> Periods,
    MoneyMeasure Measure,
    AreaNameDto? Households,
    MunicipalityRefDto? Own,
    StatisticsDto Statistics,
    IReadOnlyList<AreaMoneyRowDto> Rows,
    IReadOnlyList<MissingRowDto> Missing,
    AreaMoneyNoteDto Note);

/// <summary>A kommun with a value.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="IsOwn">The chosen one.</param>
/// <param name="Value">SEK per inhabitant or household.</param>
/// <param name="Rank">From the highest; equals share the better place. Null under four values.</param>
/// <param name="NetCost">SEK.</param>
/// <param name="NetCostSource">The kommun's own, or computed here as cost less income.</param>
/// <param name="DividedBy">Inhabitants or households.</param>
/// <param name="IsPreliminary">Given before the year was closed.</param>
[ImmutableObject(true)]
public sealed record AreaMoneyRowDto(
    MunicipalityRefDto Municipality,
    bool IsOwn,
    decimal Value,
    int? Rank,
    decimal NetCost,
    FigureSource NetCostSource,
    decimal DividedBy,
    bool IsPreliminary);

/// <summary>How far a comparison of money can be trusted.</summary>
/// <param name="WithValue">Kommuner that have a value.</param>
/// <param name="Members">Kommuner that take part.</param>
/// <param name="Preliminary">How many of the values are preliminary.</param>
/// <param name="Invented">How many of those with a value don't exist.</param>
/// <param name="Derived">How many net costs are computed as cost less income.</param>
/// <param name="PopulationDate">The day of the inhabitants, when it isn't in the period's year; else null.</param>
[ImmutableObject(true)]
public sealed record AreaMoneyNoteDto(int WithValue, int Members, int Preliminary, int Invented, int Derived, DateOnly? PopulationDate);
