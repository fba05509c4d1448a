using Benchmark.Municipalities;

namespace Benchmark.Comparisons;

/// <summary>The kommuner that a comparison shows.</summary>
/// <param name="Code">As in the address.</param>
/// <param name="Kind">What it goes by.</param>
/// <param name="Name">In words.</param>
/// <param name="Members">Which.</param>
/// <param name="ModelYear">Year of RKA's model.</param>
/// <param name="Scope">Whose it is and which of its revisions, where the code doesn't say it.</param>
internal sealed record ComparisonGroup(string Code, GroupKind Kind, BilingualText Name, IReadOnlyList<Municipality> Members, int? ModelYear = null, string? Scope = null)
{
    private readonly HashSet<string> _codes = Members.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);

    public bool Contains(string municipalityCode) => _codes.Contains(municipalityCode);

    /// <summary>What tells it from every other group: a free choice has its members, a named group its kommun and revision.</summary>
    public string CacheKey => Kind == GroupKind.Chosen
        ? $"{Code}:{string.Join(',', Members.Select(m => m.Code).Order(StringComparer.Ordinal))}"
        : $"{Code}:{Scope}";

    public GroupDto ToDto() => new(Code, Kind, Name, Members.Count, ModelYear);
}
