using Benchmark.Users;

namespace Benchmark.Seeding;

/// <summary>The demo's sign-ins. They are made by the demo seeding and nothing else.</summary>
internal static class DemoAccounts
{
    /// <summary>The same for all of them; printed with the sign-ins, good only for invented and public figures.</summary>
    public const string Password = "prova-benchmark-26";

    /// <summary>The demo's real kommuner with their boards and areas.</summary>
    public static readonly IReadOnlyList<DemoTenant> Tenants =
    [
        new("1490", "boras", "Arbetslivsnämnden", "ALN",
        [
            "namnden-totalt", "politisk-verksamhet", "central-administration", "ekonomiskt-bistand", "forsorjningsstod",
            "ekonomiskt-bistand-ovrigt", "flyktingmottagande", "arbetsmarknadsinsatser", "feriearbeten", "relationsvald", "ovrigt", "buffert",
        ]),
        new("0380", "uppsala", "Arbetsmarknadsnämnden", "AMN",
        [
            "namnden-totalt", "politisk-verksamhet", "infrastruktur-skydd", "kultur-ovrigt", "ekonomiskt-bistand", "forsorjningsstod",
            "forsorjningsstod-flykting", "ekonomiskt-bistand-samlat", "flyktingmottagande", "arbetsmarknadsinsatser",
            "arbetsmarknadsanstallningar", "feriearbeten", "praktiska-verksamheter", "vuxenutbildning", "grund-gymnasial-vuxenutbildning",
            "grundlaggande-vuxenutbildning", "gymnasial-vuxenutbildning", "sarskild-vuxenutbildning", "sfi", "vuxenutbildning-egen-regi", "ovrigt",
        ]),
    ];

    /// <summary>Host staff.</summary>
    public static readonly IReadOnlyList<DemoUser> Host =
    [
        new("analytiker@skr.example", "Analytiker, SKR", RoleNames.Analyst),
        new("system@benchmark.example", "Systemadministratör", RoleNames.SystemAdministrator),
    ];

    /// <summary>A kommun's people.</summary>
    public static IReadOnlyList<DemoUser> Of(string domain, string municipality) =>
    [
        new($"handlaggare@{domain}.example", $"Handläggare, {municipality}", RoleNames.Contributor),
        new($"controller@{domain}.example", $"Controller, {municipality}", RoleNames.Approver),
        new($"politiker@{domain}.example", $"Förtroendevald, {municipality}", RoleNames.Politician),
        new($"admin@{domain}.example", $"Administratör, {municipality}", RoleNames.TenantAdministrator),
    ];
}

/// <summary>A kommun of the demo.</summary>
internal sealed record DemoTenant(string MunicipalityCode, string MailDomain, string Board, string BoardShort, IReadOnlyList<string> Areas);

/// <summary>A sign-in of the demo.</summary>
internal sealed record DemoUser(string Email, string DisplayName, string Role);
