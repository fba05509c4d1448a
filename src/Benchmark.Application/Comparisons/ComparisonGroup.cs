using Benchmark.Municipalities;

namespace Benchmark.Comparisons;

/// <summary>The kommuner that a comparison shows.</summary>
internal sealed record ComparisonGroup(string Code, GroupKind Kind, BilingualText Name, IReadOnlyList<Municipality> Members, int? ModelYear = null)
{
    public bool Contains(string municipalityCode) => Members.Any(m => m.Code == municipalityCode);

    public GroupDto ToDto() => new(Code, Kind, Name, Members.Count, ModelYear);
}
