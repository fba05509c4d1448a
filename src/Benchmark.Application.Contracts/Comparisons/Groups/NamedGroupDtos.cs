namespace Benchmark.Comparisons.Groups;

/// <summary>A group of the own kommun.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">As in the address of a comparison, for the own kommun.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Members">Its kommuner, in Swedish order.</param>
/// <param name="ShareToken">Where others find it; null while it is private.</param>
/// <param name="SharedAt">Since when.</param>
public sealed record NamedGroupDto(
    Guid Id,
    string Code,
    string Name,
    IReadOnlyList<MunicipalityRefDto> Members,
    string? ShareToken,
    DateTimeOffset? SharedAt);

/// <summary>A group that a kommun shares by link.</summary>
/// <param name="Code">As in the address of a comparison.</param>
/// <param name="Name">What it is called, and who shares it.</param>
/// <param name="Members">Its kommuner, in Swedish order.</param>
public sealed record SharedGroupDto(string Code, BilingualText Name, IReadOnlyList<MunicipalityRefDto> Members);

/// <summary>What is said of a group.</summary>
/// <param name="Name">What it is to be called.</param>
/// <param name="Members">Its kommuner by name, name in addresses or kommunkod.</param>
public sealed record SaveNamedGroupDto(string Name, IReadOnlyList<string> Members);
