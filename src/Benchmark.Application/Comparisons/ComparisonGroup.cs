using Benchmark.Municipalities;

namespace Benchmark.Comparisons;

/// <summary>The kommuner that a comparison shows.</summary>
internal sealed record ComparisonGroup(string Code, GroupKind Kind, BilingualText Name, IReadOnlyList<Municipality> Members, int? ModelYear = null)
{
    private readonly HashSet<string> _codes = Members.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);

    public bool Contains(string municipalityCode) => _codes.Contains(municipalityCode);

    public GroupDto ToDto() => new(Code, Kind, Name, Members.Count, ModelYear);
}
