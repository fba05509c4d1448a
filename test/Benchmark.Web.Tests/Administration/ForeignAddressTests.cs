using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Auditing;
using Benchmark.Data;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Administration;

/// <summary>An address that another kommun uses is like any other to who invites it; whoever has both tells them apart when signing in.</summary>
[Collection(WebCollectionDefinition.Name)]
public sealed partial class ForeignAddressTests(WebFixture web)
{
    private const string Users = "/administration/anvandare";
    private const string Own = "tre ord och en häst";

    [Fact]
    public async Task Response_list_and_audit_are_the_same_for_an_address_in_use_elsewhere()
    {
        const string Taken = "upptagen@annan.example";
        const string Free = "ledig@annan.example";
        await web.Factory.CreateUserAsync(Taken, web.UppsalaId, RoleNames.Contributor);
        using var administrator = await web.SignedInAsync(WebFixture.Borås);

        var (taken, takenAudit) = await InviteAsync(administrator, Taken);
        var (free, freeAudit) = await InviteAsync(administrator, Free);
        taken.ShouldContain("/konto/valkommen?");
        Masked(taken, Taken).ShouldBe(Masked(free, Free));
        takenAudit.Select(a => Masked(a, Taken)).ShouldBe(freeAudit.Select(a => Masked(a, Free)), ignoreOrder: true);

        var list = await administrator.ReadAsync(Users);
        Masked(RowOf(list, Taken), Taken).ShouldBe(Masked(RowOf(list, Free), Free));
        using var again = await administrator.PostFormAsync(Users + "/ny", ("DisplayName", "Ny"), ("Email", Taken), ("Roles", RoleNames.Contributor));
        (await TestBrowser.TextOfAsync(again)).ShouldContain("kan inte bjudas in");
    }

    [Fact]
    public async Task Each_password_leads_to_its_own_kommun()
    {
        const string Both = "tva.kommuner@annan.example";
        await web.Factory.CreateUserAsync(Both, web.UppsalaId, RoleNames.Contributor);
        await AcceptAsync(Both, Own);

        (await KommunOfAsync(Both, Own)).ShouldBe("Borås");
        (await KommunOfAsync(Both, BenchmarkWebFactory.Password)).ShouldBe("Uppsala");
        using var client = web.Factory.Open();
        using var wrong = await client.SignInAsync(Both, "fel lösenord fel lösenord");
        var page = await TestBrowser.TextOfAsync(wrong);
        page.ShouldContain("Det gick inte att logga in");
        page.ShouldNotContain("Uppsala");
    }

    [Fact]
    public async Task Who_has_the_same_password_in_two_kommuner_chooses_between_them()
    {
        const string Same = "samma.losen@annan.example";
        await web.Factory.CreateUserAsync(Same, web.UppsalaId, RoleNames.Contributor);
        await AcceptAsync(Same, BenchmarkWebFactory.Password);

        using var client = web.Factory.Open();
        using var asked = await client.SignInAsync(Same);
        var page = await TestBrowser.TextOfAsync(asked);
        page.ShouldContain("Vilken kommun");
        var choices = Choice().Matches(page).ToDictionary(m => m.Groups[2].Value.Trim(), m => m.Groups[1].Value);
        choices.Keys.ShouldBe(["Borås", "Uppsala"], ignoreOrder: true);
        using var chosen = await client.PostFormAsync("/konto/logga-in", ("Email", Same), ("Password", BenchmarkWebFactory.Password), ("Account", choices["Uppsala"]));
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.ReadAsync("/konto")).ShouldContain("Uppsala");

        using var other = web.Factory.Open();
        using var guessed = await other.PostFormAsync("/konto/logga-in", ("Email", Same), ("Password", BenchmarkWebFactory.Password), ("Account", web.UppsalaAdministratorId.ToString()));
        other.Cookies["benchmark"].ShouldBeNull();
    }

    [Fact]
    public async Task Another_kommuns_password_cant_be_guessed_by_way_of_ones_own_account()
    {
        const string Victim = "utsatt@annan.example";
        await web.Factory.CreateUserAsync(Victim, web.UppsalaId, RoleNames.Contributor);
        await AcceptAsync(Victim, Own);
        for (var guess = 1; guess <= 5; guess++)
        {
            await ChangeOwnPasswordAsync(Victim, $"gissning nummer {guess} av flera");
            (await KommunOfAsync(Victim, $"gissning nummer {guess} av flera")).ShouldBe("Borås");
        }

        // The sixth guess is right, but the account it fits is locked: nothing tells so.
        await ChangeOwnPasswordAsync(Victim, BenchmarkWebFactory.Password);
        (await KommunOfAsync(Victim, BenchmarkWebFactory.Password)).ShouldBe("Borås");
    }

    [Fact]
    public async Task Signing_in_often_to_one_kommun_locks_no_one_out_of_the_other()
    {
        const string Both = "ofta.inne@annan.example";
        await web.Factory.CreateUserAsync(Both, web.UppsalaId, RoleNames.Contributor);
        await AcceptAsync(Both, Own);
        for (var day = 0; day < 7; day++)
        {
            (await KommunOfAsync(Both, Own)).ShouldBe("Borås");
        }

        (await KommunOfAsync(Both, BenchmarkWebFactory.Password)).ShouldBe("Uppsala");
    }

    [Fact]
    public async Task Wrong_passwords_lock_every_account_of_the_address()
    {
        const string Both = "last.ute@annan.example";
        await web.Factory.CreateUserAsync(Both, web.UppsalaId, RoleNames.Contributor);
        await AcceptAsync(Both, Own);
        using var client = web.Factory.Open();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await client.SignInAsync(Both, "fel lösenord fel lösenord");
        }

        foreach (var right in new[] { Own, BenchmarkWebFactory.Password })
        {
            using var refused = await client.SignInAsync(Both, right);
            (await TestBrowser.TextOfAsync(refused)).ShouldContain("Det gick inte att logga in");
        }
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_by_the_account_that_has_one_only()
    {
        const string Both = "tva.steg@annan.example";
        var uppsala = await web.Factory.CreateUserAsync(Both, web.UppsalaId, RoleNames.Contributor);
        await web.Factory.InAsync(web.UppsalaId, async services =>
        {
            var users = services.GetRequiredService<UserManager<AppUser>>();
            var user = (await users.FindByIdAsync(uppsala.ToString()))!;
            await users.ResetAuthenticatorKeyAsync(user);
            return await users.SetTwoFactorEnabledAsync(user, true);
        });
        await AcceptAsync(Both, Own);

        (await KommunOfAsync(Both, Own)).ShouldBe("Borås");
        using var client = web.Factory.Open();
        using var half = await client.SignInAsync(Both);
        half.Headers.Location!.ToString().ShouldContain("/konto/tvafaktor");
        client.Cookies["benchmark"].ShouldBeNull();
    }

    [Theory]
    [InlineData("utan.punkt@kommun")]
    [InlineData("osynlig\u200b@annan.example")]
    public async Task An_address_that_no_mail_reaches_or_that_looks_like_another_is_refused(string address)
    {
        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        using var refused = await administrator.PostFormAsync(Users + "/ny", ("DisplayName", "Ny"), ("Email", address), ("Roles", RoleNames.Contributor));
        (await TestBrowser.TextOfAsync(refused)).ShouldNotContain("/konto/valkommen?");
    }

    private Task<bool> ChangeOwnPasswordAsync(string email, string password) => web.Factory.InAsync(web.BoråsId, async services =>
    {
        var users = services.GetRequiredService<UserManager<AppUser>>();
        var user = await users.Users.SingleAsync(u => u.Email == email && u.TenantId == web.BoråsId);
        (await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password)).Succeeded.ShouldBeTrue();
        return true;
    });

    private async Task AcceptAsync(string email, string password)
    {
        using var administrator = await web.SignedInAsync(WebFixture.Borås);
        var (answer, _) = await InviteAsync(administrator, email);
        using var client = web.Factory.Open();
        using var chosen = await client.PostFormAsync(new Uri(Link().Match(answer).Groups[1].Value).PathAndQuery, ("New", password), ("Again", password));
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<string> KommunOfAsync(string email, string password)
    {
        using var client = web.Factory.Open();
        using var signedIn = await client.SignInAsync(email, password);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TestBrowser.TextOfAsync(signedIn));
        var page = await client.ReadAsync("/konto");
        return page.Contains("Borås", StringComparison.Ordinal) ? "Borås" : page.Contains("Uppsala", StringComparison.Ordinal) ? "Uppsala" : page;
    }

    private async Task<(string Answer, IReadOnlyList<string> Audit)> InviteAsync(TestBrowser administrator, string email)
    {
        var before = await AuditAsync();
        using var response = await administrator.PostFormAsync(Users + "/ny", ("DisplayName", "Ny Person"), ("Email", email), ("Roles", RoleNames.Contributor));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await TestBrowser.TextOfAsync(response), [.. (await AuditAsync()).Skip(before.Count)]);
    }

    private Task<List<string>> AuditAsync() => web.Factory.InAsync(web.BoråsId, async services =>
    {
        var entries = await services.GetRequiredService<BenchmarkDbContext>().Set<AuditEntry>().AsNoTracking()
            .Where(e => e.TenantId == web.BoråsId).OrderBy(e => e.Id).ToListAsync();
        return entries.ConvertAll(e => $"{e.ActorName} {e.Process} {e.EntityType} {e.Change} {e.BeforeJson} {e.AfterJson}");
    });

    private static string RowOf(string list, string email)
    {
        var at = list.IndexOf(email, StringComparison.Ordinal);
        return list[list.LastIndexOf("<tr>", at, StringComparison.Ordinal)..list.IndexOf("</tr>", at, StringComparison.Ordinal)];
    }

    // Ids, codes, stamps and the address itself always differ.
    private static string Masked(string text, string email) =>
        Random().Replace(text.Replace(email, "@", StringComparison.OrdinalIgnoreCase), "#");

    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9A-Za-z]{32,}|[0-9T:.-]{19,}Z?")]
    private static partial Regex Random();

    [GeneratedRegex("id=\"link\" value=\"([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]+)</option>")]
    private static partial Regex Choice();
}
