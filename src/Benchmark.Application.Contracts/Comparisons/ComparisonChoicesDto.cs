using System.ComponentModel;

namespace Benchmark.Comparisons;

/// <summary>What the forms offer.</summary>
/// <param name="Municipalities">Kommuner that have published, in Swedish order.</param>
/// <param name="Groups">SKR groups, counties and models.</param>
[ImmutableObject(true)]
public sealed record ComparisonChoicesDto(IReadOnlyList<MunicipalityRefDto> Municipalities, IReadOnlyList<GroupChoiceDto> Groups);

/// <summary>A group that can be chosen.</summary>
[ImmutableObject(true)]
public sealed record GroupChoiceDto(string Code, GroupKind Kind, BilingualText Name);
