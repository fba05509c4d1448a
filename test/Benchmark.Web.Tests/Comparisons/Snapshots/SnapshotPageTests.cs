using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmark.Comparisons.Groups;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Snapshots;

public sealed partial class SnapshotPageTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    private const string Save = "/jamfor/EKB20/fast-sida?period=2019&kommun=boras";
    private const string SaveProfile = "/kommuner/boras/fast-sida?period=2019";

    [Theory]
    [InlineData(Save, null, HttpStatusCode.Redirect)]
    [InlineData(Save, SignedInSite.Operator, HttpStatusCode.Forbidden)]
    [InlineData(Save, SignedInSite.Politician, HttpStatusCode.OK)]
    [InlineData(Save, SignedInSite.Analyst, HttpStatusCode.OK)]
    [InlineData(SaveProfile, null, HttpStatusCode.Redirect)]
    [InlineData(SaveProfile, SignedInSite.Operator, HttpStatusCode.Forbidden)]
    [InlineData(SaveProfile, SignedInSite.Politician, HttpStatusCode.OK)]
    [InlineData("/jamfor/EKB22/fast-sida?period=2019", SignedInSite.Politician, HttpStatusCode.UnprocessableEntity)]
    [InlineData("/jamfor/EKB20/fast-sida?farg=rod", SignedInSite.Politician, HttpStatusCode.BadRequest)]
    [InlineData("/jamfor/NIX99/fast-sida", SignedInSite.Politician, HttpStatusCode.NotFound)]
    public async Task Who_may_save_what(string address, string? email, HttpStatusCode status) =>
        (await site.StatusAsync(email, address)).ShouldBe(status);

    [Theory]
    [InlineData(null, false)]
    [InlineData(SignedInSite.Operator, false)]
    [InlineData(SignedInSite.Politician, true)]
    [InlineData(SignedInSite.Analyst, true)]
    public async Task The_button_is_there_for_those_who_may(string? email, bool isThere)
    {
        using var browser = await site.OpenAsync(email);
        (await browser.ReadAsync("/jamfor/EKB20?period=2019")).Contains("Spara som fast sida", StringComparison.Ordinal).ShouldBe(isThere);
        (await browser.ReadAsync("/kommuner/boras?period=2019")).Contains("Spara som fast sida", StringComparison.Ordinal).ShouldBe(isThere);
    }

    [Fact]
    public async Task The_period_that_was_looked_at_is_the_one_that_is_saved()
    {
        using var browser = await site.OpenAsync(SignedInSite.Politician);
        using var answer = await browser.GetAsync("/jamfor/EKB20/fast-sida?kommun=boras");
        answer.StatusCode.ShouldBeRedirect();
        answer.Headers.Location!.ToString().ShouldContain("period=2019");
        (await browser.ReadAsync(Save)).ShouldContain("öppen för alla och går inte att ändra. Blev det fel kan en administratör hos kommunen, eller en analytiker om SKR har sparat den, dra tillbaka den");
    }

    [Fact]
    public async Task A_comparison_is_saved_as_shown_and_read_by_anyone()
    {
        var address = await SaveAsync(Save, "Underlag till nämnden");
        using var anyone = await site.OpenAsync();
        var page = await anyone.ReadAsync(address);
        page.ShouldContain("<h1>Underlag till nämnden</h1>");
        page.ShouldContain("Så här stod det den ");
        page.ShouldContain("Borås har 2,4\u00A0% – plats 5 av 11");
        page.ShouldContain("Sidan är sparad av Borås.");
        page.ShouldContain("data-chart=\"bars\"");
        page.ShouldContain("Går värdena att jämföra?");
        page.ShouldContain("Inget av det har ändrats sedan dess.");
        page.ShouldContain("href=\"/jamfor/EKB20?period=2019&kommun=boras\"");
        page.ShouldContain($"href=\"{address}/tabell.csv\"");
        page.ShouldNotContain("Spara som fast sida");
        page.ShouldNotContain("/jamfor/EKB20/utrakning");

        // What a mail program adds to an address must not break it.
        (await anyone.GetAsync(address + "?utm_source=mail")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anyone.GetAsync(address.ToUpperInvariant())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_profile_is_saved_as_shown()
    {
        var address = await SaveAsync(SaveProfile, "Borås 2019", SignedInSite.Analyst);
        using var anyone = await site.OpenAsync();
        var page = await anyone.ReadAsync(address);
        page.ShouldContain("Sidan är sparad av SKR.");
        page.ShouldContain("5 av 11");
        page.ShouldContain("data-target=\"missed\"");
        page.ShouldContain("jämförs här med påhittade kommuner");
        page.ShouldContain("href=\"/kommuner/boras?period=2019\"");
        var csv = await anyone.ReadAsync(address + "/tabell.csv");
        csv.ShouldContain("Ekonomiskt bistånd");
        csv.ShouldContain(address);
        (await SignOfXlsxAsync(anyone, address)).ShouldBe("PK");
    }

    [Fact]
    public async Task The_table_comes_as_a_file_that_says_which_day_it_shows()
    {
        var address = await SaveAsync(Save, "Fil");
        using var anyone = await site.OpenAsync();
        var lines = (await anyone.ReadAsync(address + "/tabell.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldEndWith(";Så här stod det;Fast adress");
        lines.Length.ShouldBe(13);
        lines.Skip(1).ShouldAllBe(line => line.EndsWith(address, StringComparison.Ordinal) && line.Split(';').Length == 16);
        (await SignOfXlsxAsync(anyone, address)).ShouldBe("PK");
        (await anyone.GetAsync(address + "/tabell.exe")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_private_group_is_told_of_before_and_shown_after_without_its_address()
    {
        using var browser = await site.OpenAsync(SignedInSite.Contributor);
        var group = await browser.CreateGroupAsync("R9");
        var code = await browser.CodeAsync(group);
        var shared = await browser.ShareAsync(group);
        foreach (var name in new[] { code, NamedGroupCodes.SharedPrefix + shared.Split('/')[^1] })
        {
            var save = $"/jamfor/EKB20/fast-sida?period=2019&grupp={name}";
            var asked = await browser.ReadAsync(save);
            asked.ShouldContain("Gruppen blir synlig för alla");
            asked.ShouldContain("Borås, Prov1, Uppsala");

            var address = await SaveAsync(save, "Med grupp", SignedInSite.Contributor);
            using var anyone = await site.OpenAsync();
            var page = await anyone.ReadAsync(address);
            page.ShouldContain("Gruppen R9");
            page.ShouldContain("Borås, Prov1, Uppsala.");
            page.ShouldContain("kommuner=boras,prov1,uppsala");
            var json = await anyone.ReadAsync("/api/v1/snapshots/" + address.Split('/')[^1]);
            (page + json).ShouldNotContain(name);
        }
    }

    [Fact]
    public async Task Nothing_is_saved_without_a_heading_or_the_form_s_token()
    {
        using var browser = await site.OpenAsync(SignedInSite.Politician);
        using var nameless = await browser.PostFormAsync(Save, ("Title", " "));
        nameless.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TestBrowser.TextOfAsync(nameless)).ShouldContain("Fyll i Rubrik.");
        using var forged = new FormUrlEncodedContent([new("Title", "Smuggel")]);
        (await browser.Http.PostAsync(Save, forged)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Http.PostAsync(SaveProfile, forged)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var operatorBrowser = await site.OpenAsync(SignedInSite.Operator);
        using var refused = await operatorBrowser.PostFormAsync("/konto/losenord", [new("Title", "Utan rätt")], Save);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/utdrag/2222222222")]
    [InlineData("/utdrag/x")]
    [InlineData("/utdrag/2222222222/tabell.csv")]
    public async Task An_unknown_address_says_what_may_be_wrong(string address)
    {
        using var anyone = await site.OpenAsync();
        using var answer = await anyone.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TestBrowser.TextOfAsync(answer)).ShouldContain("Kontrollera att hela adressen kom med");
    }

    [Fact]
    public async Task A_program_gets_the_answer_the_versions_and_what_differs()
    {
        var id = (await SaveAsync(Save, "För program")).Split('/')[^1];
        using var anyone = await site.OpenAsync();
        var answer = await anyone.Http.GetFromJsonAsync<JsonElement>("/api/v1/snapshots/" + id);
        var snapshot = answer.GetProperty("snapshot");
        snapshot.GetProperty("kind").GetString().ShouldBe("Comparison");
        snapshot.GetProperty("methodVersion").GetInt32().ShouldBe(ComparisonMethod.Version);
        snapshot.GetProperty("indicatorVersions").GetProperty("EKB20").GetInt32().ShouldBe(1);
        snapshot.GetProperty("comparison").GetProperty("rows").GetArrayLength().ShouldBe(11);
        snapshot.GetProperty("differences").GetProperty("isEmpty").GetBoolean().ShouldBeTrue();
        answer.GetProperty("statisticsSource").GetString().ShouldBe("Egen bearbetning");

        using var unknown = await anyone.GetAsync("/api/v1/snapshots/2222222222");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        unknown.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await anyone.GetAsync($"/api/v1/snapshots/{id}?colour=red")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_text_of_the_pages_is_written()
    {
        using var browser = await site.OpenAsync(SignedInSite.Contributor);
        var group = await browser.CreateGroupAsync("Alla ord");
        var snapshot = await SaveAsync(Save, "Alla ord", SignedInSite.Contributor);
        foreach (var address in new[] { Save, SaveProfile, snapshot, group, GroupPages.List, GroupPages.New, await browser.ShareAsync(group), group })
        {
            foreach (var language in new[] { "sv-SE", "en-GB" })
            {
                using var chosen = await browser.Http.PostAsync("/culture", new FormUrlEncodedContent([new("culture", language)]));
                MissingText().Matches(await browser.ReadAsync(address)).Select(m => m.Value).ShouldBeEmpty(address);
            }
        }
    }

    private async Task<string> SaveAsync(string page, string title, string email = SignedInSite.Politician)
    {
        using var browser = await site.OpenAsync(email);
        using var answer = await browser.PostFormAsync(page, ("Title", title));
        answer.StatusCode.ShouldBeRedirect();
        var address = answer.Headers.Location!.ToString();
        address.ShouldMatch("^/utdrag/[0-9a-z]{10}$");
        return address;
    }

    private static async Task<string> SignOfXlsxAsync(TestBrowser browser, string address)
    {
        var bytes = await browser.Http.GetByteArrayAsync(address + "/tabell.xlsx");
        return System.Text.Encoding.ASCII.GetString(bytes, 0, 2);
    }

    [GeneratedRegex(@"(Comparisons|Groups|Snapshots):\w+|\{[0-9a-z]+\}")]
    private static partial Regex MissingText();
}
