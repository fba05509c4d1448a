namespace Benchmark.Users;

/// <summary>The token server's side of an API client: its secret and what its tokens may do.</summary>
public interface IApiClientRegistry
{
    /// <summary>Registers the client and gives its secret, which can't be read again.</summary>
    Task<string> AddAsync(ApiClient client, bool canWrite, CancellationToken cancellationToken = default);

    /// <summary>Gives a new secret; the old one stops.</summary>
    /// <exception cref="EntityNotFoundException">There is no such client.</exception>
    Task<string> RenewSecretAsync(string clientId, CancellationToken cancellationToken = default);

    /// <summary>Takes the client and its tokens away; nothing happens when it is gone already.</summary>
    Task RemoveAsync(string clientId, CancellationToken cancellationToken = default);

    /// <summary>Whether its tokens may hand in, beside reading.</summary>
    Task<bool> CanWriteAsync(string clientId, CancellationToken cancellationToken = default);
}
