using System.ComponentModel;

namespace Benchmark.Comparisons.Money;

/// <summary>An ActivityArea as it is shown and linked.</summary>
/// <param name="Code">As in the address.</param>
/// <param name="Name">In words.</param>
/// <param name="Parent">The area that it is part of in the shared model; the two are never added.</param>
/// <param name="Parts">The areas that are part of it.</param>
/// <param name="AddsUpOthers">It adds up two areas that aren't part of it, and is never added to them.</param>
[ImmutableObject(true)]
public sealed record MoneyAreaRefDto(string Code, BilingualText Name, AreaNameDto? Parent, IReadOnlyList<AreaNameDto> Parts, bool AddsUpOthers);

/// <summary>Code and name of an area.</summary>
[ImmutableObject(true)]
public sealed record AreaNameDto(string Code, BilingualText Name);

/// <summary>The areas that can be compared.</summary>
[ImmutableObject(true)]
public sealed record MoneyAreaListDto(IReadOnlyList<MoneyAreaChoiceDto> Areas);

/// <summary>An area and the periods in which kommuner have a net cost, newest first.</summary>
/// <param name="Area">Which.</param>
/// <param name="HasHouseholds">Whether it can be shown per household.</param>
/// <param name="Periods">With the number of kommuner.</param>
[ImmutableObject(true)]
public sealed record MoneyAreaChoiceDto(MoneyAreaRefDto Area, bool HasHouseholds, IReadOnlyList<PeriodChoiceDto> Periods);
