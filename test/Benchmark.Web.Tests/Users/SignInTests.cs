using System.Net;
using Benchmark.Data;
using Benchmark.Tenants;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Users;

[Collection(WebCollectionDefinition.Name)]
public sealed class SignInTests(WebFixture web)
{
    [Fact]
    public async Task A_page_for_signed_in_people_asks_for_sign_in_and_then_goes_there()
    {
        using var client = web.Factory.Open();
        using var asked = await client.GetAsync("/konto");
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = asked.Headers.Location!.PathAndQuery;
        address.ShouldBe("/konto/logga-in?returnUrl=%2Fkonto");

        using var signedIn = await client.PostFormAsync(address, ("Email", WebFixture.Borås), ("Password", BenchmarkWebFactory.Password));
        signedIn.Headers.Location!.OriginalString.ShouldBe("/konto");
        var page = await client.ReadAsync("/konto");
        page.ShouldContain("Borås");
        page.ShouldContain("Administratör");
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_for_scripts()
    {
        using var client = await web.SignedInAsync(WebFixture.Borås);
        client.Cookies["benchmark"]!.HttpOnly.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stranger_and_a_wrong_password_get_the_same_answer()
    {
        await web.Factory.CreateUserAsync("kand@boras.example", web.BoråsId, RoleNames.Contributor);
        using var client = web.Factory.Open();
        var wrong = await Refusal(client, "kand@boras.example");
        var stranger = await Refusal(client, "okand@boras.example");
        wrong.ShouldContain("Det gick inte att logga in");
        stranger.ShouldBe(wrong);

        static async Task<string> Refusal(TestBrowser client, string email)
        {
            using var response = await client.SignInAsync(email, "fel lösenord fel lösenord");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            var text = await TestBrowser.TextOfAsync(response);
            return text[text.IndexOf("error-summary", StringComparison.Ordinal)..text.IndexOf("</ul></div>", StringComparison.Ordinal)];
        }
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        await web.Factory.CreateUserAsync("last@boras.example", web.BoråsId, RoleNames.Contributor);
        using var client = web.Factory.Open();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await client.SignInAsync("last@boras.example", "fel lösenord fel lösenord");
            wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var right = await client.SignInAsync("last@boras.example");
        right.StatusCode.ShouldBe(HttpStatusCode.OK);
        client.Cookies["benchmark"].ShouldBeNull();
    }

    [Fact]
    public async Task Too_many_attempts_are_told_to_wait_even_for_an_address_that_does_not_exist()
    {
        using var client = web.Factory.Open();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            using var wrong = await client.SignInAsync("ingen@ingenstans.example", "fel lösenord fel lösenord");
            wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var eleventh = await client.SignInAsync("ingen@ingenstans.example", "fel lösenord fel lösenord");
        eleventh.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await TestBrowser.TextOfAsync(eleventh)).ShouldContain("Vänta 15 minuter");
    }

    [Fact]
    public async Task An_inactive_user_stays_out_and_a_running_session_ends()
    {
        var id = await web.Factory.CreateUserAsync("slutar@boras.example", web.BoråsId, RoleNames.Contributor);
        using var session = await web.SignedInAsync("slutar@boras.example");
        (await session.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        using var closed = await administrator.PostFormAsync($"/administration/anvandare/{id}", [], $"/administration/anvandare/{id}?handler=Deactivate");
        closed.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await session.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = web.Factory.Open();
        using var refused = await again.SignInAsync("slutar@boras.example");
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_of_a_closed_kommun_comes_in_and_running_sessions_end()
    {
        var tenantId = await web.Factory.CreateTenantAsync("1980", "Västerås");
        await web.Factory.CreateUserAsync("h@vasteras.example", tenantId, RoleNames.Contributor);
        using var session = await web.SignedInAsync("h@vasteras.example");
        using var host = await web.SignedInAsync(WebFixture.Host);
        using var closed = await host.PostFormAsync("/administration/kommuner", [], $"/administration/kommuner?id={tenantId}&handler=Deactivate");
        closed.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await session.GetAsync("/konto")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        using var again = web.Factory.Open();
        using var refused = await again.SignInAsync("h@vasteras.example");
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(refused)).ShouldContain("Det gick inte att logga in");
    }

    [Fact]
    public async Task A_session_of_a_kommun_that_is_closed_meanwhile_is_never_the_host()
    {
        await using var factory = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?> { ["Identity:ValidationInterval"] = "01:00:00" });
        var tenantId = await factory.CreateTenantAsync("1490", "Borås");
        await factory.CreateUserAsync("a@boras.example", tenantId, RoleNames.TenantAdministrator);
        using var session = factory.Open();
        using var signedIn = await session.SignInAsync("a@boras.example");
        await factory.InAsync(null, async services =>
        {
            await services.GetRequiredService<IBenchmarkDbContext>().Tenants.ExecuteUpdateAsync(t => t.SetProperty(x => x.IsActive, false));
            await services.GetRequiredService<TenantDirectory>().ForgetAsync(tenantId);
            return 0;
        });

        using var response = await session.GetAsync("/administration/anvandare");
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await TestBrowser.TextOfAsync(response)).ShouldContain("Kommunens konto är avstängt");
    }
}
