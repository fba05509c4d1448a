using System.Net;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Groups;

/// <summary>A group that is shared by link is everyone's who has the link, until it is withdrawn.</summary>
public sealed class SharedGroupTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    [Fact]
    public async Task Whoever_has_the_link_can_use_the_group()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var link = await owner.ShareAsync(await owner.CreateGroupAsync("R9"));

        using var anyone = await site.OpenAsync();
        var page = await anyone.ReadAsync(link);
        page.ShouldContain("R9 (delad av Borås)");
        page.ShouldContain("Uppsala");
        var comparison = Comparison(link);
        page.ShouldContain(comparison);
        (await anyone.ReadAsync(comparison + "&period=2019")).ShouldContain("2 av 3 kommuner");
        (await anyone.ReadAsync($"/jamfor/EKB20/tabell.csv?period=2019&grupp={Code(link)}")).ShouldContain("Prov1");
        (await anyone.GetAsync($"/api/v1/comparisons/EKB20?period=2019&group={Code(link)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stranger = await site.OpenAsync(SignedInSite.Stranger);
        (await stranger.ReadAsync(comparison)).ShouldContain("R9 (delad av Borås)");
    }

    [Fact]
    public async Task A_space_before_the_group_does_not_let_a_withdrawn_one_live_on()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var page = await owner.CreateGroupAsync("Med mellanslag");
        var address = Comparison(await owner.ShareAsync(page)).Replace("grupp=", "grupp=%20", StringComparison.Ordinal) + "&period=2019";
        using var anyone = await site.OpenAsync();
        (await anyone.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await owner.PostFormAsync(page, [], page + "?handler=Withdraw")).StatusCode.ShouldBeRedirect();

        (await anyone.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_and_a_withdrawal_are_seen_at_once()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var page = await owner.CreateGroupAsync("Ändras");
        var link = await owner.ShareAsync(page);
        var comparison = Comparison(link) + "&period=2019";
        using var anyone = await site.OpenAsync();
        (await anyone.ReadAsync(comparison)).ShouldNotContain(Row("Prov7"));
        (await anyone.ReadAsync(comparison)).ShouldContain(Row("Prov1"));

        var edit = page.Replace("/grupper/", "/grupper/grupp/", StringComparison.Ordinal);
        (await owner.ReadAsync(edit)).ShouldContain("Gruppen är delad.");
        (await owner.PostFormAsync(edit, ("Name", "Ändrad"), ("Members", "Borås\nProv7"))).StatusCode.ShouldBeRedirect();
        (await anyone.ReadAsync(comparison)).ShouldContain(Row("Prov7"));
        (await anyone.ReadAsync(comparison)).ShouldContain("Ändrad (delad av Borås)");

        (await owner.PostFormAsync(page, [], page + "?handler=Withdraw")).StatusCode.ShouldBeRedirect();
        foreach (var address in new[] { comparison, link })
        {
            using var gone = await anyone.GetAsync(address);
            gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await TestBrowser.TextOfAsync(gone)).ShouldContain("delas gruppen inte längre");
        }

        (await owner.ShareAsync(page)).ShouldNotBe(link);
        (await anyone.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sharing_twice_or_withdrawing_what_is_not_shared_is_said_no_to()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var page = await owner.CreateGroupAsync("En gång");
        using var notShared = await owner.PostFormAsync(page, [], page + "?handler=Withdraw");
        (await TestBrowser.TextOfAsync(notShared)).ShouldContain("är inte delad");
        await owner.ShareAsync(page);
        using var twice = await owner.PostFormAsync(page, [], page + "?handler=Share");
        (await TestBrowser.TextOfAsync(twice)).ShouldContain("är redan delad");
    }

    [Fact]
    public async Task A_deleted_group_s_link_is_dead()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var page = await owner.CreateGroupAsync("Tas bort");
        var link = await owner.ShareAsync(page);
        (await owner.PostFormAsync(page, [], page + "?handler=Delete")).StatusCode.ShouldBeRedirect();
        using var anyone = await site.OpenAsync();
        (await anyone.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Row(string name) => $"data-label=\"{name} (påhittad)\"";

    private static string Code(string link) => NamedGroupCodes.SharedPrefix + link.Split('/')[^1];

    private static string Comparison(string link) => $"/jamfor/EKB20?grupp={Code(link)}";
}
