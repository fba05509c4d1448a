using Benchmark.Users;

namespace Benchmark.Tenants;

/// <summary>The kommuner that use the system, for the system administrator.</summary>
public interface ITenantAppService : IApplicationService
{
    Task<IReadOnlyList<TenantDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Kommuner that exist and don't use the system yet, by name.</summary>
    Task<IReadOnlyList<FreeMunicipalityDto>> GetFreeMunicipalitiesAsync(CancellationToken cancellationToken = default);

    /// <summary>Lets a kommun in, with its first administrator.</summary>
    /// <exception cref="BusinessException">The kommun is unknown or in already, or the address can't be used.</exception>
    Task<UserLinkDto> CreateAsync(CreateTenantDto input, CancellationToken cancellationToken = default);

    /// <summary>Lets its people and programs in again.</summary>
    Task ActivateAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Lets nobody of it in; what it has published stays.</summary>
    Task DeactivateAsync(Guid id, CancellationToken cancellationToken = default);
}

/// <summary>A kommun that uses the system.</summary>
public sealed record TenantDto(Guid Id, string MunicipalityCode, string Name, bool IsInvented, bool IsActive, int Users);

/// <summary>A kommun that can be let in.</summary>
public sealed record FreeMunicipalityDto(string Code, string Name);

/// <summary>A kommun to let in and its first administrator.</summary>
public sealed record CreateTenantDto(string MunicipalityCode, string AdministratorName, string AdministratorEmail);
