namespace Benchmark.Web.Infrastructure.Users;

/// <summary>What the product writes into a sign-in beside the framework's own claims.</summary>
public static class BenchmarkClaims
{
    /// <summary>The tenant's id; absent for host staff.</summary>
    public const string TenantId = "tenant_id";

    /// <summary>The person's or program's name.</summary>
    public const string DisplayName = "display_name";

    public const string MunicipalityCode = "municipality_code";
    public const string MunicipalityName = "municipality_name";
    public const string MunicipalitySlug = "municipality_slug";

    /// <summary>The id of the <see cref="Benchmark.Users.ApiClient"/>; only programs have it.</summary>
    public const string ApiClientId = "api_client_id";
}
