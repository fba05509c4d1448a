namespace Benchmark.Users;

/// <summary>Tells a caller who it is here: lets an integrator see at once that a token works.</summary>
public interface ICurrentCallerAppService : IApplicationService
{
    /// <exception cref="PermissionDeniedException">Nobody is signed in.</exception>
    Task<CurrentCallerDto> GetAsync(CancellationToken cancellationToken = default);
}

/// <summary>The caller, its municipality (none for the host's staff) and what it may do.</summary>
public sealed record CurrentCallerDto(string Name, string? MunicipalityCode, string? MunicipalityName, IReadOnlyList<string> Permissions);
