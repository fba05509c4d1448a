using System.Net;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

public sealed class SnapshotWithdrawalPageTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    private const string Save = "/jamfor/EKB20/fast-sida?period=2019&kommun=boras";
    private const string Link = "Dra tillbaka sidan";

    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData(SignedInSite.Contributor, HttpStatusCode.Forbidden)]
    [InlineData(SignedInSite.Politician, HttpStatusCode.Forbidden)]
    [InlineData(SignedInSite.StrangeAdministrator, HttpStatusCode.Forbidden)]
    [InlineData(SignedInSite.Analyst, HttpStatusCode.Forbidden)]
    [InlineData(SignedInSite.Administrator, HttpStatusCode.OK)]
    public async Task Who_may_withdraw_what_borås_saved(string? email, HttpStatusCode status)
    {
        var address = await SaveAsync();
        (await site.StatusAsync(email, address + "/dra-tillbaka")).ShouldBe(status);
        using var browser = await site.OpenAsync(email);
        (await browser.ReadAsync(address)).Contains(Link, StringComparison.Ordinal).ShouldBe(status == HttpStatusCode.OK);
        if (email is not null && status != HttpStatusCode.OK)
        {
            using var refused = await browser.PostFormAsync("/konto/losenord", [new("Reason", "Sabotage")], address + "/dra-tillbaka");
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_withdrawn_page_says_when_and_why_and_shows_no_figure_anywhere()
    {
        var address = await SaveAsync();
        using var anyone = await site.OpenAsync();
        (await anyone.ReadAsync(address)).ShouldContain("plats 5 av 11", customMessage: "kept as it was sent, for the next reader");

        using var administrator = await site.OpenAsync(SignedInSite.Administrator);
        (await administrator.ReadAsync(address + "/dra-tillbaka")).ShouldContain("Dra tillbaka ”Underlag”");
        using var nameless = await administrator.PostFormAsync(address + "/dra-tillbaka", ("Reason", " "));
        (await TestBrowser.TextOfAsync(nameless)).ShouldContain("Fyll i Skäl.");
        using var done = await administrator.PostFormAsync(address + "/dra-tillbaka", ("Reason", "Fel period valdes."));
        done.Headers.Location!.ToString().ShouldBe(address);

        var id = address.Split('/')[^1];
        foreach (var gone in new[] { address, address + "/tabell.csv", address + "/tabell.xlsx", "/api/v1/snapshots/" + id })
        {
            using var answer = await anyone.GetAsync(gone);
            answer.StatusCode.ShouldBe(HttpStatusCode.Gone, gone);
            var text = await TestBrowser.TextOfAsync(answer);
            text.ShouldContain("Fel period valdes.", customMessage: gone);
            text.ShouldContain("drogs tillbaka den", customMessage: gone);
            text.ShouldNotContain("plats 5");
            text.ShouldNotContain("2,4");
        }

        using var english = await anyone.Http.PostAsync("/culture", new FormUrlEncodedContent([new("culture", "en-GB")]));
        using var inEnglish = await anyone.GetAsync(address);
        (await TestBrowser.TextOfAsync(inEnglish)).ShouldContain("The page was withdrawn on");
    }

    [Fact]
    public async Task Of_two_withdrawals_at_once_the_second_is_told_that_the_page_is_gone()
    {
        var address = await SaveAsync();
        using var one = await site.OpenAsync(SignedInSite.Administrator);
        using var two = await site.OpenAsync(SignedInSite.Administrator);
        await using var held = await HeldTable.HoldAsync(site.Data.Database, "snapshot_withdrawals");
        var answers = new[] { one, two }.Select(b => b.PostFormAsync(address + "/dra-tillbaka", ("Reason", "Fel period valdes."))).ToList();
        await held.LetGoAsync(afterWriters: 2);

        var statuses = new List<HttpStatusCode>();
        foreach (var answer in answers)
        {
            using var given = await answer;
            statuses.Add(given.StatusCode);
        }

        statuses.ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Gone], ignoreOrder: true);
    }

    private async Task<string> SaveAsync()
    {
        using var browser = await site.OpenAsync(SignedInSite.Politician);
        using var answer = await browser.PostFormAsync(Save, ("Title", "Underlag"));
        return answer.Headers.Location!.ToString();
    }
}
