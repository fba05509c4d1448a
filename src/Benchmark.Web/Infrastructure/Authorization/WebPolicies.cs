namespace Benchmark.Web.Infrastructure.Authorization;

/// <summary>Policies that more than one permission opens.</summary>
public static class WebPolicies
{
    /// <summary>The user pages: a kommun's administrator sees its users, the system administrator the host's.</summary>
    public const string Users = "Benchmark.Web.Users";

    /// <summary>The page with all that one may administer.</summary>
    public const string Administration = "Benchmark.Web.Administration";
}
