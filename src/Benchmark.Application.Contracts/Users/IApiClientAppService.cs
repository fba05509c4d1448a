namespace Benchmark.Users;

/// <summary>The programs of the own kommun that read or hand in over the API.</summary>
public interface IApiClientAppService : IApplicationService
{
    Task<IReadOnlyList<ApiClientDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Registers a program. Its secret is in the answer and nowhere else.</summary>
    Task<ApiClientSecretDto> CreateAsync(string displayName, bool canWrite, CancellationToken cancellationToken = default);

    /// <summary>A new secret; the old one stops at once.</summary>
    Task<ApiClientSecretDto> RenewSecretAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Takes the program and its tokens away.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}

/// <summary>A program; every one may read, some may hand in too (<c>CanWrite</c>).</summary>
public sealed record ApiClientDto(Guid Id, string ClientId, string DisplayName, DateTimeOffset CreatedAt, bool CanWrite);

/// <summary>What the program signs in with.</summary>
public sealed record ApiClientSecretDto(string ClientId, string Secret, string DisplayName);
