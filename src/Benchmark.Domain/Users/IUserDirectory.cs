using Benchmark.Data;

namespace Benchmark.Users;

/// <summary>
/// Users with their roles. They stand outside row-level security, since sign-in comes before the tenant is known: every
/// question names whose users it is about.
/// </summary>
public interface IUserDirectory : IDomainQuery
{
    /// <summary>The users of a tenant, or the host's (null), by name.</summary>
    Task<IReadOnlyList<UserWithRoles>> ListAsync(Guid? tenantId, CancellationToken cancellationToken = default);

    /// <summary>The active users of a tenant whose roles grant a permission.</summary>
    Task<IReadOnlyList<AppUser>> ListGrantedAsync(Guid tenantId, string permission, CancellationToken cancellationToken = default);

    /// <summary>How many active users of the tenant, beside <paramref name="except"/>, have the role.</summary>
    Task<int> CountOthersAsync(Guid? tenantId, string role, Guid except, CancellationToken cancellationToken = default);

    /// <summary>Holds other changes of the tenant's users until the transaction ends.</summary>
    Task LockAsync(Guid? tenantId, CancellationToken cancellationToken = default);
}

/// <summary>A user and the names of their roles.</summary>
public sealed record UserWithRoles(AppUser User, IReadOnlyList<string> Roles);
