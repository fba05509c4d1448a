namespace Benchmark.Municipalities;

/// <summary>Finds kommuner by what someone remembers of the name.</summary>
public interface IMunicipalitySearchAppService : IApplicationService
{
    /// <summary>Kommuner whose name or address holds the text, at most ten, those that begin with it first.</summary>
    Task<IReadOnlyList<FoundMunicipalityDto>> FindAsync(string text, CancellationToken cancellationToken = default);
}

/// <summary>A kommun and its place in addresses.</summary>
public sealed record FoundMunicipalityDto(string Name, string Slug);
