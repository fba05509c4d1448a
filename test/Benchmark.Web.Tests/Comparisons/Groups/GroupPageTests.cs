using System.Net;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Groups;

public sealed class GroupPageTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    [Theory]
    [InlineData(GroupPages.List, null, HttpStatusCode.Redirect)]
    [InlineData(GroupPages.List, SignedInSite.Analyst, HttpStatusCode.OK)]
    [InlineData(GroupPages.List, SignedInSite.Operator, HttpStatusCode.Forbidden)]
    [InlineData(GroupPages.List, SignedInSite.Politician, HttpStatusCode.OK)]
    [InlineData(GroupPages.List, SignedInSite.Contributor, HttpStatusCode.OK)]
    [InlineData(GroupPages.New, null, HttpStatusCode.Redirect)]
    [InlineData(GroupPages.New, SignedInSite.Politician, HttpStatusCode.Forbidden)]
    [InlineData(GroupPages.New, SignedInSite.Contributor, HttpStatusCode.OK)]
    [InlineData(GroupPages.New, SignedInSite.Analyst, HttpStatusCode.OK)]
    [InlineData(GroupPages.New, SignedInSite.Operator, HttpStatusCode.Forbidden)]
    [InlineData(GroupPages.New + "/0193a1d0-0000-7000-8000-000000000000", SignedInSite.Contributor, HttpStatusCode.NotFound)]
    [InlineData(GroupPages.List + "/0193a1d0-0000-7000-8000-000000000000", SignedInSite.Contributor, HttpStatusCode.NotFound)]
    [InlineData("/jamfor/delad-grupp/22222222222222222222222222", null, HttpStatusCode.NotFound)]
    public async Task Who_comes_here(string address, string? email, HttpStatusCode status) =>
        (await site.StatusAsync(email, address)).ShouldBe(status);

    [Fact]
    public async Task An_analyst_without_kommun_makes_uses_and_shares_groups_that_no_kommun_sees()
    {
        using var analyst = await site.OpenAsync(SignedInSite.Analyst);
        var page = await analyst.CreateGroupAsync("Storstadsnära", "Borås, Uppsala, Prov2");
        var code = await analyst.CodeAsync(page);
        (await analyst.ReadAsync($"/jamfor/EKB20?period=2019&grupp={code}")).ShouldContain($"<option value=\"{code}\" selected=\"selected\">Storstadsnära</option>");

        using var contributor = await site.OpenAsync(SignedInSite.Contributor);
        (await contributor.ReadAsync(GroupPages.List)).ShouldNotContain("Storstadsnära");
        (await contributor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await contributor.GetAsync($"/jamfor/EKB20?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var anyone = await site.OpenAsync();
        (await anyone.GetAsync($"/jamfor/EKB20?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var link = await analyst.ShareAsync(page);
        (await analyst.ReadAsync(page)).ShouldNotContain("er kommun");
        (await anyone.ReadAsync(link)).ShouldContain("Storstadsnära (delad av SKR)");
    }

    [Fact]
    public async Task A_group_is_made_used_changed_and_taken_away()
    {
        using var browser = await site.OpenAsync(SignedInSite.Contributor);
        var page = await browser.CreateGroupAsync("R9", "Borås, uppsala;9001\nProv2\nBORÅS");
        (await browser.ReadAsync(page)).ShouldContain("4 kommuner. Syns bara för er.");

        var code = await browser.CodeAsync(page);
        var comparison = await browser.ReadAsync($"/jamfor/EKB20?period=2019&grupp={code}&kommun=boras");
        comparison.ShouldContain("3 av 4 kommuner");
        comparison.ShouldContain($"<option value=\"{code}\" selected=\"selected\">R9</option>");
        comparison.ShouldNotContain(Row("Prov3"));

        using var changed = await browser.PostFormAsync(page.Replace("/grupper/", "/grupper/grupp/", StringComparison.Ordinal), ("Name", "R3"), ("Members", "1490\n0380\n9003"));
        changed.StatusCode.ShouldBeRedirect();
        (await browser.ReadAsync($"/jamfor/EKB20?period=2019&grupp={code}")).ShouldContain(Row("Prov3"));

        using var removed = await browser.PostFormAsync(page, [], page + "?handler=Delete");
        removed.StatusCode.ShouldBeRedirect();
        (await browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync($"/jamfor/EKB20?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("En", "Borås", "minst 2 kommuner. Du har skrivit 1.")]
    [InlineData("Två lika", "Borås\n1490", "minst 2 kommuner. Du har skrivit 1.")]
    [InlineData("Ingen", "", "minst 2 kommuner. Du har skrivit 0.")]
    [InlineData("Okänd", "Borås\nAtlantis\nEldorado", "heter så här: Atlantis, Eldorado.")]
    [InlineData("", "Borås\nUppsala", "Fyll i Gruppens namn.")]
    [InlineData(" redan  HÄR ", "Borås\nUppsala", "redan en grupp som heter")]
    public async Task What_can_t_be_a_group_says_why_and_keeps_what_was_written(string name, string members, string words)
    {
        using var browser = await site.OpenAsync(SignedInSite.Contributor);
        if (name.Contains("HÄR", StringComparison.Ordinal) && !(await browser.ReadAsync(GroupPages.List)).Contains("Redan här", StringComparison.Ordinal))
        {
            await browser.CreateGroupAsync("Redan här");
        }

        using var answer = await browser.PostFormAsync(GroupPages.New, ("Name", name), ("Members", members));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await TestBrowser.TextOfAsync(answer);
        text.ShouldContain(words);
        text.ShouldContain("class=\"error-summary\"");
        text.ReplaceLineEndings("\n").ShouldContain(members + "</textarea>");
    }

    [Fact]
    public async Task A_politician_looks_and_compares_but_changes_nothing()
    {
        using var contributor = await site.OpenAsync(SignedInSite.Contributor);
        var page = await contributor.CreateGroupAsync("Läses av alla");
        using var politician = await site.OpenAsync(SignedInSite.Politician);
        (await politician.ReadAsync(page)).ShouldNotContain("handler=Share");
        (await politician.GetAsync($"/jamfor/EKB20?grupp={await politician.CodeAsync(page)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var handler in new[] { "Share", "Withdraw", "Delete" })
        {
            using var refused = await politician.PostFormAsync(page, [], $"{page}?handler={handler}");
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, handler);
        }
    }

    [Fact]
    public async Task Another_kommuns_group_does_not_exist()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var page = await owner.CreateGroupAsync("Inte er");
        var code = await owner.CodeAsync(page);
        using var stranger = await site.OpenAsync(SignedInSite.Stranger);
        (await stranger.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/jamfor/EKB20?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/jamfor/EKB20/fast-sida?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var action in new[] { page + "?handler=Share", page + "?handler=Withdraw", page + "?handler=Delete", page.Replace("/grupper/", "/grupper/grupp/", StringComparison.Ordinal) })
        {
            using var answer = await stranger.PostFormAsync(GroupPages.New, [new("Name", "Tagen"), new("Members", "Borås\nUppsala")], action);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, action);
        }

        (await owner.ReadAsync(page)).ShouldContain("<h1>Inte er</h1>");
        (await stranger.ReadAsync("/jamfor/EKB20?period=2019")).ShouldNotContain("Inte er");
        await stranger.CreateGroupAsync("Inte er");
    }

    [Fact]
    public async Task A_stranger_learns_nothing_of_a_private_group()
    {
        using var owner = await site.OpenAsync(SignedInSite.Contributor);
        var code = await owner.CodeAsync(await owner.CreateGroupAsync("Hemlig grupp"));
        var address = $"/jamfor/EKB20?period=2019&grupp={code}";
        (await owner.ReadAsync(address)).ShouldContain("Hemlig grupp");

        using var anyone = await site.OpenAsync();
        (await ReadMissingAsync(anyone, address)).ShouldBe((await ReadMissingAsync(anyone, "/jamfor/EKB20?period=2019&grupp=egen-2222222222")).Replace("egen-2222222222", code, StringComparison.Ordinal));
        foreach (var view in new[] { "/tabell.csv", "/utveckling", "/utveckling.csv", "/kvinnor-och-man", "/kvinnor-och-man.csv" })
        {
            (await owner.GetAsync($"/jamfor/EKB20{view}?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.OK, view);
            (await anyone.GetAsync($"/jamfor/EKB20{view}?grupp={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, view);
        }

        (await anyone.GetAsync($"/api/v1/comparisons/EKB20?group={code}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anyone.ReadAsync("/jamfor/EKB20?period=2019")).ShouldNotContain("Hemlig grupp");
    }

    [Fact]
    public async Task Nothing_is_done_without_the_form_s_token()
    {
        using var browser = await site.OpenAsync(SignedInSite.Contributor);
        var page = await browser.CreateGroupAsync("Med vakt");
        foreach (var address in new[] { GroupPages.New, page + "?handler=Share", page + "?handler=Delete" })
        {
            using var forged = new FormUrlEncodedContent([new("Name", "Smuggel"), new("Members", "Borås\nUppsala")]);
            (await browser.Http.PostAsync(address, forged)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, address);
        }

        (await browser.ReadAsync(page)).ShouldContain("Syns bara för er.");
    }

    // Every kommun stands in the list to choose from; only those shown have a row.
    private static string Row(string name) => $"data-label=\"{name} (påhittad)\"";

    private static async Task<string> ReadMissingAsync(TestBrowser browser, string address)
    {
        using var answer = await browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var text = await TestBrowser.TextOfAsync(answer);
        return text[text.IndexOf("<main", StringComparison.Ordinal)..text.IndexOf("</main>", StringComparison.Ordinal)];
    }
}
