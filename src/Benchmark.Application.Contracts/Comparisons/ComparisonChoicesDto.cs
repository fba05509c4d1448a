using System.ComponentModel;

namespace Benchmark.Comparisons;

/// <summary>What the forms offer.</summary>
/// <param name="Municipalities">Kommuner that have published, in Swedish order.</param>
/// <param name="Counties">The same kommuner by county, invented counties last.</param>
/// <param name="Groups">SKR groups, counties and models.</param>
[ImmutableObject(true)]
public sealed record ComparisonChoicesDto(
    IReadOnlyList<MunicipalityRefDto> Municipalities,
    IReadOnlyList<CountyChoiceDto> Counties,
    IReadOnlyList<GroupChoiceDto> Groups);

/// <summary>A county with its kommuner that have published.</summary>
/// <param name="Code">Two-digit länskod.</param>
/// <param name="Name">Its name.</param>
/// <param name="Municipalities">In Swedish order; at least one.</param>
[ImmutableObject(true)]
public sealed record CountyChoiceDto(string Code, string Name, IReadOnlyList<MunicipalityRefDto> Municipalities)
{
    /// <summary>Whether it doesn't exist.</summary>
    public bool IsInvented => Municipalities.All(m => m.IsInvented);
}

/// <summary>A group that can be chosen.</summary>
[ImmutableObject(true)]
public sealed record GroupChoiceDto(string Code, GroupKind Kind, BilingualText Name);
