using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Users;

[Collection(WebCollectionDefinition.Name)]
public sealed partial class SecondFactorTests(WebFixture web)
{
    private const string Setup = "/konto/tvafaktor/installning";

    [Fact]
    public async Task Sign_in_takes_a_code_of_the_app_or_a_recovery_code_once()
    {
        const string Email = "tva@boras.example";
        await web.Factory.CreateUserAsync(Email, web.BoråsId, RoleNames.Contributor);
        using var client = await web.SignedInAsync(Email);
        var page = await client.ReadAsync(Setup);
        page.ShouldContain("<svg class=\"qr\"");
        page.ShouldNotContain("style=");
        var key = Key().Match(page).Groups[1].Value;

        using var wrong = await client.PostFormAsync(Setup, ("Code", "000000"));
        (await TestBrowser.TextOfAsync(wrong)).ShouldContain("Koden stämmer inte");
        using var on = await client.PostFormAsync(Setup, ("Code", Totp.Code(key, DateTimeOffset.UtcNow)));
        var recovery = RecoveryCode().Matches(await TestBrowser.TextOfAsync(on)).Select(m => m.Groups[1].Value).ToList();
        recovery.Count.ShouldBe(10);

        (await SignsIn(Email, Totp.Code(key, DateTimeOffset.UtcNow))).ShouldBeTrue();
        (await SignsIn(Email, recovery[0])).ShouldBeTrue();
        (await SignsIn(Email, recovery[0])).ShouldBeFalse();
    }

    private async Task<bool> SignsIn(string email, string code)
    {
        using var client = web.Factory.Open();
        using var first = await client.SignInAsync(email);
        first.Headers.Location!.OriginalString.ShouldBe("/konto/tvafaktor");
        (await client.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var second = await client.PostFormAsync("/konto/tvafaktor", ("Code", code));
        return second.StatusCode == HttpStatusCode.Redirect && (await client.GetAsync("/konto")).StatusCode == HttpStatusCode.OK;
    }

    [GeneratedRegex("<code>([A-Z2-7 ]{16,})</code>")]
    private static partial Regex Key();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex RecoveryCode();
}
