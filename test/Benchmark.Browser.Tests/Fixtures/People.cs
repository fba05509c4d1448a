namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>The demo's sign-ins that the tests use.</summary>
internal static class People
{
    public const string Password = "prova-benchmark-26";
    public const string Contributor = "handlaggare@boras.example";
    public const string Approver = "controller@boras.example";
    public const string TenantAdministrator = "admin@boras.example";
    public const string SystemAdministrator = "system@benchmark.example";
}
