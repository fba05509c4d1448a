using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Money;

public sealed partial class MoneyPageTests(MoneySite site) : IClassFixture<MoneySite>
{
    private const string Own = "/kommuner/boras/ekonomi";
    private const string Area = "/jamfor/ekonomi/forsorjningsstod";

    [Theory]
    [InlineData("/kommuner/atlantis/ekonomi", HttpStatusCode.NotFound, "atlantis")]
    [InlineData(Own + "?period=2020-T9", HttpStatusCode.NotFound, "2020-T2")]
    [InlineData(Own + "?period=2090", HttpStatusCode.BadRequest, "har inte börjat")]
    [InlineData(Own + "?matt=hushall", HttpStatusCode.BadRequest, "period")]
    [InlineData("/jamfor/ekonomi/trolleri", HttpStatusCode.NotFound, "forsorjningsstod, arbetsmarknadsinsatser")]
    [InlineData("/jamfor/ekonomi/namnden-totalt", HttpStatusCode.BadRequest, "beror på vilka områden nämnden har")]
    [InlineData("/jamfor/ekonomi/arbetsmarknadsinsatser?matt=hushall", HttpStatusCode.BadRequest, "ett av områdena forsorjningsstod")]
    [InlineData(Area + "?matt=person", HttpStatusCode.BadRequest, "invanare, hushall")]
    [InlineData(Area + "?period=2020-T9", HttpStatusCode.NotFound, "2020-T2")]
    [InlineData(Area + "?kommun=atlantis", HttpStatusCode.NotFound, "atlantis")]
    [InlineData(Area + "?grupp=alla", HttpStatusCode.BadRequest, "period, matt, kommun")]
    [InlineData("/jamfor/ekonomi?matt=hushall", HttpStatusCode.BadRequest, "matt")]
    public async Task What_is_not_there_says_what_is(string address, HttpStatusCode status, string words)
    {
        using var reader = site.Open();
        using var response = await reader.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        (await TestBrowser.TextOfAsync(response)).ShouldContain(words);
    }

    [Fact]
    public async Task A_kommun_s_page_says_whether_the_budget_holds_and_shows_amounts_in_tkr()
    {
        var page = await ReadAsync(Own);
        page.ShouldContain("<h1>Arbetslivsnämnden räknar med att gå 2,5\u00A0mnkr över budgeten för 2020</h1>");
        page.ShouldContain("data-value=\"39243\" data-label=\"Nettokostnad\">39\u00A0243</td>");
        page.ShouldContain("data-value=\"-1576\" data-label=\"Avvikelse mot budget\">\u22121\u00A0576</td>");
        page.ShouldContain("data-value=\"-1000\" data-label=\"Prognos mot budget\">\u22121\u00A0000</td>");
        page.ShouldContain("data-value=\"36000\" data-label=\"Nettokostnad\">36\u00A0000 <span class=\"unit\">egen bearbetning</span></td>");
        page.ShouldContain("data-missing=\"-\" data-label=\"Nettokostnad\">-</td>");
        page.ShouldContain("Arbetslivsnämnden totalt <span class=\"unit\">går inte att jämföra mellan kommuner</span>");
        page.ShouldContain("Kommunens egna uppgifter, preliminära.");
        page.ShouldContain("del av ekonomiskt bistånd");
        page.ShouldContain("Lägg aldrig ihop ett område med sina delar");
        page.ShouldNotContain("data-value=\"\"");
    }

    [Fact]
    public async Task Per_inhabitant_stands_beside_the_median_and_per_household_says_which_households()
    {
        var page = await ReadAsync(Own + "?period=2020-T2");
        page.ShouldContain("data-value=\"392.43\" data-label=\"kr per invånare\">392</td>");
        page.ShouldContain("data-value=\"300\" data-label=\"Median, alla\">300</td>");
        page.ShouldContain("data-value=\"5\" data-label=\"Kommuner med värde\">5</td>");
        page.ShouldContain("data-label=\"kr per hushåll\">56\u00A0710</td>");
        page.ShouldContain("Hushåll med försörjningsstöd: 692");
        page.ShouldContain("100\u00A0000 invånare, räknade 31 december 2024: den kända tidpunkt som ligger närmast perioden");
    }

    [Fact]
    public async Task An_area_is_ranked_from_the_highest_without_colour()
    {
        var page = await ReadAsync(Area + "?kommun=boras");
        page.ShouldContain("<h1>Borås lägger 392\u00A0kr per invånare på försörjningsstöd, nummer 2 av 5 räknat från högst</h1>");
        page.ShouldContain("data-chart=\"bars\"");
        page.ShouldContain("data-median=\"300\"");
        OwnRow().Count(page).ShouldBe(1);
        page.ShouldContain("Kommunens egen uppgift, preliminär");
        page.ShouldContain("varken bra eller dåligt i sig");
        page.ShouldNotContain("data-band=\"best\"");
        page.ShouldContain("inte inhämtad än");
        (await ReadAsync(Area + "?matt=hushall")).ShouldContain("<h1>Försörjningsstöd: en kommun har ett värde</h1>");
    }

    [Fact]
    public async Task Pages_lead_to_each_other()
    {
        (await ReadAsync("/jamfor")).ShouldContain("href=\"/jamfor/ekonomi\"");
        (await ReadAsync("/jamfor/ekonomi")).ShouldContain("href=\"/jamfor/ekonomi/forsorjningsstod\"");
        (await ReadAsync("/kommuner/boras")).ShouldContain("href=\"/kommuner/boras/ekonomi\"");
        (await ReadAsync(Own)).ShouldContain("href=\"/jamfor/ekonomi/forsorjningsstod?period=2020-T2&kommun=boras\"");
        (await ReadAsync(Area)).ShouldContain("href=\"/kommuner/boras/ekonomi?period=2020-T2\"");
    }

    [Fact]
    public async Task Tables_come_as_files_in_kronor_with_signs_and_sources()
    {
        using var reader = site.Open();
        var own = await reader.Http.GetStringAsync(Own + "/tabell.csv");
        own.ShouldContain("1490;Borås;2020-T2;Försörjningsstöd;del av ekonomiskt bistånd;2876000;;39243000;37667000;-1576000;56500000;57500000;2020-T2;-1000000;Kommunens egen uppgift, preliminär;392;300;5;");
        own.ShouldContain(";Feriearbeten;del av arbetsmarknadsinsatser;;;-;");
        own.ShouldContain("går inte att jämföra mellan kommuner");
        var area = await reader.Http.GetStringAsync(Area + "/tabell.csv?kommun=boras");
        area.ShouldContain("1490;Borås;;Försörjningsstöd;2020-T2;392;;2;39243000;100000;Kommunens egen uppgift, preliminär;300");
        foreach (var address in new[] { Own, Area })
        {
            (await reader.Http.GetByteArrayAsync(address + "/tabell.xlsx")).AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
            using var other = await reader.GetAsync(address + "/tabell.exe");
            other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_page_kept_as_it_was_sent_is_made_anew_after_a_publication()
    {
        const string area = "/jamfor/ekonomi/relationsvald";
        (await ReadAsync(area)).ShouldContain("Ingen kommun har publicerat någon nettokostnad");
        await site.Data.PublishAmountsAsync("0380", ReportPeriod.ForYear(2019), new PublishedTestAmount("relationsvald", 1));
        (await ReadAsync(area)).ShouldContain("en kommun har ett värde");
    }

    [Fact]
    public async Task Every_text_is_written_in_both_languages()
    {
        string[] addresses = ["/jamfor/ekonomi", Area, Area + "?kommun=boras&matt=hushall", Area + "?period=2015", Area + "?kommun=prov1", Own, Own + "?period=2020", Own + "?period=2015", "/kommuner/prov1/ekonomi", "/kommuner/uppsala/ekonomi"];
        foreach (var address in addresses)
        {
            foreach (var language in new[] { "sv", "en" })
            {
                using var reader = site.Open();
                reader.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
                MissingText().Matches(await reader.ReadAsync(address)).Select(m => m.Value).ShouldBeEmpty(address);
            }
        }
    }

    private async Task<string> ReadAsync(string address)
    {
        using var reader = site.Open();
        using var response = await reader.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await TestBrowser.TextOfAsync(response);
    }

    [GeneratedRegex("<tr[^>]* data-own")]
    private static partial Regex OwnRow();

    [GeneratedRegex(@"(?:Comparisons|Money):\w+|\{[0-9a-z]+\}")]
    private static partial Regex MissingText();
}
