using Benchmark.MultiTenancy;

namespace Benchmark.Users;

/// <summary>A program of the kommun's that hands in or reads over the API. Its secret is kept, hashed, by the token server.</summary>
public class ApiClient : Entity, IMultiTenant
{
    public ApiClient(Guid tenantId, string clientId, string displayName, DateTimeOffset createdAt)
    {
        TenantId = tenantId;
        ClientId = clientId;
        DisplayName = Check.Required(displayName, nameof(DisplayName), 100);
        CreatedAt = createdAt;
    }

    private ApiClient()
    {
    }

    public Guid TenantId { get; private set; }

    public string ClientId { get; private set; } = null!;

    public string DisplayName { get; private set; } = null!;

    public DateTimeOffset CreatedAt { get; private set; }
}
