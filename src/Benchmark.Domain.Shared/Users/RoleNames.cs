namespace Benchmark.Users;

/// <summary>The roles of the domain. Tenant roles belong to users of a kommun, host roles to users of none.</summary>
public static class RoleNames
{
    /// <summary>Handläggare.</summary>
    public const string Contributor = "Contributor";

    /// <summary>Controller, förvaltningschef.</summary>
    public const string Approver = "Approver";

    /// <summary>Förtroendevald.</summary>
    public const string Politician = "Politician";

    public const string TenantAdministrator = "TenantAdministrator";

    /// <summary>SKR analyst, host.</summary>
    public const string Analyst = "Analyst";

    /// <summary>Host.</summary>
    public const string SystemAdministrator = "SystemAdministrator";

    public static readonly IReadOnlyList<string> TenantRoles = [Contributor, Approver, Politician, TenantAdministrator];

    public static readonly IReadOnlyList<string> HostRoles = [Analyst, SystemAdministrator];
}
