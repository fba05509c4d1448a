using System.Net;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>The web program on published figures, with two kommuner whose people sign in, and the host's.</summary>
public sealed class SignedInSite : IAsyncLifetime
{
    public const string Contributor = "handl@boras.example";
    public const string Politician = "politiker@boras.example";
    public const string Administrator = "admin@boras.example";
    public const string Stranger = "handl@uppsala.example";
    public const string StrangeAdministrator = "admin@uppsala.example";
    public const string Analyst = "analytiker@host.example";
    public const string Operator = "drift@host.example";

    public static readonly ReportPeriod Period = ReportPeriod.ForYear(2019);

    public BenchmarkTestHost Data { get; private set; } = null!;

    public BenchmarkWebFactory Web { get; private set; } = null!;

    public Guid BoråsId { get; private set; }

    public Guid UppsalaId { get; private set; }

    // Borås 2,4 %, Uppsala too few, ten invented kommuner with 0,5–5 %.
    public async Task InitializeAsync()
    {
        Data = await BenchmarkTestHost.CreateAsync();
        await Data.SeedCatalogueAsync();
        await Data.AddMunicipalitiesAsync(("1490", "Borås", "14", "B3"), ("0380", "Uppsala", "03", "B3"));
        await Data.AddMunicipalitiesAsync([.. Enumerable.Range(1, 10).Select(n => ($"90{n:00}", $"Prov{n}", "91", "C8"))]);
        await Data.PublishAsync("1490", Period, new PublishedTestFigure("EKB20", 2.4m), new PublishedTestFigure("EKB20", 2.0m, Kind: Indicators.ValueKind.Target));
        await Data.PublishAsync("0380", Period, new PublishedTestFigure("EKB20", null, Indicators.MissingReason.Suppressed));
        foreach (var number in Enumerable.Range(1, 10))
        {
            await Data.PublishAsync($"90{number:00}", Period, new PublishedTestFigure("EKB20", number / 2m));
        }

        Web = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?> { ["Worker:Enabled"] = "false" }, database: Data.Database);
        await Web.SeedRolesAsync();
        BoråsId = await Web.CreateTenantAsync("1490", "Borås");
        UppsalaId = await Web.CreateTenantAsync("0380", "Uppsala");
        await Web.CreateUserAsync(Contributor, BoråsId, RoleNames.Contributor);
        await Web.CreateUserAsync(Politician, BoråsId, RoleNames.Politician);
        await Web.CreateUserAsync(Administrator, BoråsId, RoleNames.TenantAdministrator);
        await Web.CreateUserAsync(Stranger, UppsalaId, RoleNames.Contributor);
        await Web.CreateUserAsync(StrangeAdministrator, UppsalaId, RoleNames.TenantAdministrator);
        await Web.CreateUserAsync(Analyst, null, RoleNames.Analyst);
        await Web.CreateUserAsync(Operator, null, RoleNames.SystemAdministrator);
    }

    /// <summary>A signed-in browser; nobody's when <paramref name="email"/> is null.</summary>
    public async Task<TestBrowser> OpenAsync(string? email = null)
    {
        var browser = Web.Open();
        if (email is not null)
        {
            using var answer = await browser.SignInAsync(email);
            answer.StatusCode.ShouldBeRedirect();
        }

        return browser;
    }

    /// <summary>What the page answers to this person.</summary>
    public async Task<HttpStatusCode> StatusAsync(string? email, string address)
    {
        using var browser = await OpenAsync(email);
        using var answer = await browser.GetAsync(address);
        return answer.StatusCode;
    }

    public async Task DisposeAsync()
    {
        await Web.DisposeAsync();
        await Data.DisposeAsync();
    }
}

internal static class StatusAssertions
{
    public static void ShouldBeRedirect(this HttpStatusCode status) => Shouldly.ShouldBeTestExtensions.ShouldBe(status, HttpStatusCode.Redirect);
}
