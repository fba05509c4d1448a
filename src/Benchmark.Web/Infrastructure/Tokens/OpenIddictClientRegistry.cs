using System.Security.Cryptography;
using System.Text.Json;
using Benchmark.Users;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Benchmark.Web.Infrastructure.Tokens;

/// <summary>Keeps the programs' ids and hashed secrets in the token server.</summary>
internal sealed class OpenIddictClientRegistry(IOpenIddictApplicationManager applications) : IApiClientRegistry
{
    public const string TenantProperty = "tenant_id";
    public const string ClientProperty = "api_client_id";

    private const int SecretBytes = 32;

    /// <inheritdoc />
    public async Task<string> AddAsync(ApiClient client, bool canWrite, CancellationToken cancellationToken)
    {
        var secret = NewSecret();
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = client.DisplayName,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials, Permissions.Prefixes.Scope + ApiScopes.Read },
        };
        if (canWrite)
        {
            descriptor.Permissions.Add(Permissions.Prefixes.Scope + ApiScopes.Write);
        }

        descriptor.Properties[TenantProperty] = JsonSerializer.SerializeToElement(client.TenantId);
        descriptor.Properties[ClientProperty] = JsonSerializer.SerializeToElement(client.Id);
        await applications.CreateAsync(descriptor, cancellationToken);
        return secret;
    }

    /// <inheritdoc />
    public async Task<string> RenewSecretAsync(string clientId, CancellationToken cancellationToken)
    {
        var application = await applications.FindByClientIdAsync(clientId, cancellationToken) ?? throw new EntityNotFoundException(nameof(ApiClient), clientId);
        var secret = NewSecret();
        await applications.UpdateAsync(application, secret, cancellationToken);
        return secret;
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string clientId, CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(clientId, cancellationToken) is { } application)
        {
            await applications.DeleteAsync(application, cancellationToken);
        }
    }

    /// <inheritdoc />
    public async Task<bool> CanWriteAsync(string clientId, CancellationToken cancellationToken) =>
        await applications.FindByClientIdAsync(clientId, cancellationToken) is { } application
        && await applications.HasPermissionAsync(application, Permissions.Prefixes.Scope + ApiScopes.Write, cancellationToken);

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
}
