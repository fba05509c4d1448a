using System.Net;
using System.Text.RegularExpressions;
using Benchmark.TestBase;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Administration;

[Collection(WebCollectionDefinition.Name)]
public sealed partial class UserAdministrationTests(WebFixture web)
{
    private const string Users = "/administration/anvandare";

    [Fact]
    public async Task Only_administrators_come_here()
    {
        await web.Factory.CreateUserAsync("handl@boras.example", web.BoråsId, RoleNames.Contributor, RoleNames.Approver, RoleNames.Politician);
        using var client = await web.SignedInAsync("handl@boras.example");
        foreach (var page in new[] { "/administration", Users, "/administration/ord", "/administration/program", "/administration/namnder", "/administration/kommuner", "/administration/referensvarden" })
        {
            (await client.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }
    }

    [Fact]
    public async Task An_administrator_sees_the_own_kommuns_users_only()
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        var page = await client.ReadAsync(Users);
        page.ShouldContain(WebFixture.Borås);
        page.ShouldNotContain("uppsala");
        page.ShouldNotContain("host.example");
    }

    [Theory]
    [InlineData("Save")]
    [InlineData("Deactivate")]
    [InlineData("Link")]
    [InlineData("RemoveSecondFactor")]
    [InlineData("Activate")]
    public async Task Another_kommuns_user_does_not_exist(string handler)
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        var foreign = $"{Users}/{web.UppsalaAdministratorId}";
        (await client.GetAsync(foreign)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var response = await client.PostFormAsync(Users + "/ny", [new("DisplayName", "X"), new("Roles", RoleNames.Contributor)], $"{foreign}?handler={handler}");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var tenantId = await web.Factory.CreateTenantAsync("1280", "Malmö");
        var id = await web.Factory.CreateUserAsync("ensam@malmo.example", tenantId, RoleNames.TenantAdministrator);
        using var client = await web.SignedInAsync("ensam@malmo.example");
        foreach (var handler in new[] { "Deactivate", "Save" })
        {
            using var response = await client.PostFormAsync($"{Users}/{id}", [new("DisplayName", "Ensam"), new("Roles", RoleNames.Contributor)], $"{Users}/{id}?handler={handler}");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await TestBrowser.TextOfAsync(response)).ShouldContain("minst en administratör");
        }

        (await client.GetAsync(Users)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_kommun_can_not_make_host_staff()
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        using var response = await client.PostFormAsync(Users + "/ny", ("DisplayName", "X"), ("Email", "x@boras.example"), ("Roles", RoleNames.SystemAdministrator));
        (await TestBrowser.TextOfAsync(response)).ShouldContain("Rollen kan inte ges");
    }

    [Fact]
    public async Task All_that_is_missing_of_an_invitation_is_said_at_once_in_the_order_of_the_fields()
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        using var response = await client.PostFormAsync(Users + "/ny", ("DisplayName", ""), ("Email", ""));
        var page = await TestBrowser.TextOfAsync(response);
        var summary = page[page.IndexOf("error-summary", StringComparison.Ordinal)..page.IndexOf("<form method=\"post\">", StringComparison.Ordinal)];
        Target().Matches(summary).Select(m => m.Groups[1].Value).ShouldBe(["DisplayName", "Email", "Roles"]);
    }

    [Fact]
    public async Task The_same_address_invited_twice_at_once_is_said_to_be_in_use()
    {
        using var one = await web.SignedInAsync(WebFixture.Borås);
        using var two = await web.SignedInAsync(WebFixture.Borås);
        await using var held = await HeldTable.HoldAsync(web.Factory.Database, "users");
        var answers = new[] { one, two }
            .Select(b => b.PostFormAsync(Users + "/ny", ("DisplayName", "Dubbel"), ("Email", "dubbel@boras.example"), ("Roles", RoleNames.Contributor))).ToList();
        await held.LetGoAsync(afterWriters: 2);

        var pages = new List<string>();
        foreach (var answer in answers)
        {
            using var given = await answer;
            given.StatusCode.ShouldBe(HttpStatusCode.OK);
            pages.Add(await TestBrowser.TextOfAsync(given));
        }

        pages.Count(p => p.Contains("/konto/valkommen?", StringComparison.Ordinal)).ShouldBe(1);
        pages.Count(p => p.Contains("Adressen används redan av en användare hos er", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task An_invitation_works_once()
    {
        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        using var invited = await administrator.PostFormAsync(Users + "/ny", ("DisplayName", "Ny Person"), ("Email", "ny@boras.example"), ("Roles", RoleNames.Contributor));
        var link = new Uri(Link().Match(await TestBrowser.TextOfAsync(invited)).Groups[1].Value).PathAndQuery;

        using var client = web.Factory.Open();
        const string Chosen = "tre ord och en häst";
        using var common = await client.PostFormAsync(link, ("New", "sommarensommaren"), ("Again", "sommarensommaren"));
        (await TestBrowser.TextOfAsync(common)).ShouldContain("lätt att gissa");
        using var tooShort = await client.PostFormAsync(link, ("New", "kort"), ("Again", "kort"));
        tooShort.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var first = await client.PostFormAsync(link, ("New", Chosen), ("Again", Chosen));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await client.ReadAsync(link)).ShouldContain("Länken gäller inte längre");
        using var signedIn = await client.SignInAsync("ny@boras.example", Chosen);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_system_administrator_lets_a_kommun_in()
    {
        await web.Factory.InAsync(null, async services =>
        {
            var db = (Benchmark.Data.BenchmarkDbContext)services.GetService(typeof(Benchmark.Data.BenchmarkDbContext))!;
            db.Add(new Municipalities.Municipality("0180", "Stockholm", "01", "Stockholms län", "A1"));
            return await db.SaveChangesAsync();
        });
        using var host = await web.SignedInAsync(WebFixture.Host);
        using var made = await host.PostFormAsync(
            "/administration/kommuner",
            [new("MunicipalityCode", "0180"), new("AdministratorName", "Första"), new("AdministratorEmail", "forsta@stockholm.example")],
            "/administration/kommuner?handler=Create");
        (await TestBrowser.TextOfAsync(made)).ShouldContain("/konto/valkommen?");
        (await host.ReadAsync("/administration/kommuner")).ShouldContain("Stockholm");
        (await host.ReadAsync(Users)).ShouldNotContain("forsta@stockholm.example");
    }

    [Fact]
    public async Task Without_an_address_to_kolada_nothing_can_be_fetched()
    {
        const string Page = "/administration/referensvarden";
        using (var kommun = await web.SignedInAsync(WebFixture.Borås))
        {
            (await kommun.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var host = await web.SignedInAsync(WebFixture.Host);
        (await host.ReadAsync(Page)).ShouldContain("tjänsten har ingen adress till Kolada");
        using var ordered = await host.PostFormAsync("/administration/kommuner", [], Page + "?handler=Order");
        ordered.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(ordered)).ShouldContain("Tjänsten har ingen adress till Kolada");
    }

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Target();

    [GeneratedRegex("id=\"link\" value=\"([^\"]+)\"")]
    private static partial Regex Link();
}
