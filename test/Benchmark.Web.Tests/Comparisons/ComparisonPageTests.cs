using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Localization;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed partial class ComparisonPageTests(ComparisonSite site) : IClassFixture<ComparisonSite>
{
    [Theory]
    [InlineData("/jamfor/NIX99", HttpStatusCode.NotFound, "NIX99")]
    [InlineData("/jamfor/EKB20?kommun=atlantis", HttpStatusCode.NotFound, "atlantis")]
    [InlineData("/jamfor/EKB20?period=2019-T9", HttpStatusCode.NotFound, "2019, 2018")]
    [InlineData("/jamfor/EKB20?grupp=skr-z9", HttpStatusCode.NotFound, "skr-a1")]
    [InlineData("/jamfor/EKB20?grupp=lika-arbetsmarknad", HttpStatusCode.BadRequest, "Välj en kommun först")]
    [InlineData("/jamfor/EKB20?farg=rod", HttpStatusCode.BadRequest, "period, grupp, kommun, kommuner, kon")]
    [InlineData("/jamfor/EKB20?kon=Women", HttpStatusCode.BadRequest, "”Women” går inte att välja för ”kon”. Det här går att välja: totalt, kvinnor, man.")]
    [InlineData("/jamfor/EKB01?kon=kvinnor", HttpStatusCode.BadRequest, "uppdelat")]
    [InlineData("/jamfor/EKB20?kommuner=,,,", HttpStatusCode.BadRequest, "”kommuner” innehåller inget namn")]
    [InlineData("/api/v1/comparisons/EKB20?municipalities=,,,", HttpStatusCode.BadRequest, "”municipalities” innehåller inget namn")]
    [InlineData("/api/v1/comparisons/EKB20?sex=kvinnor", HttpStatusCode.BadRequest, "Det här går att välja: Total, Women, Men.")]
    [InlineData("/api/v1/comparisons/EKB20?figures=nya", HttpStatusCode.BadRequest, "Det här går att välja: Any, Final, Preliminary.")]
    [InlineData("/jamfor/EKB20?kommun=prov1&grupp=lika-arbetsmarknad", HttpStatusCode.OK, "Prov1 (påhittad) har inga liknande kommuner: RKA väljer dem bara för kommuner som finns.")]
    [InlineData("/om/sa-raknar-vi", HttpStatusCode.OK, "Ändringen räknas på de oavrundade värdena och avrundas sist.")]
    [InlineData("/jamfor/EKB20?period=2090", HttpStatusCode.BadRequest, "har inte börjat")]
    [InlineData("/jamfor/EKB20?uppgifter=nya", HttpStatusCode.BadRequest, "alla, slutliga, preliminara")]
    [InlineData("/jamfor/EKB20?tidigare=kanske", HttpStatusCode.BadRequest, "Det här går att välja: ja")]
    [InlineData("/jamfor/NIX99/utveckling", HttpStatusCode.NotFound, "NIX99")]
    [InlineData("/jamfor/EKB20/utveckling?farg=rod", HttpStatusCode.BadRequest, "period, grupp")]
    [InlineData("/jamfor/EKB01/kvinnor-och-man", HttpStatusCode.NotFound, "uppdelat på kvinnor och män")]
    [InlineData("/jamfor/EKB20/utrakning", HttpStatusCode.BadRequest, "Uträkningen gäller en kommun")]
    [InlineData("/jamfor/EKB20/utveckling.pdf", HttpStatusCode.NotFound, "")]
    [InlineData("/kommuner/atlantis", HttpStatusCode.NotFound, "atlantis")]
    [InlineData("/kommuner/boras?grupp=alla", HttpStatusCode.BadRequest, "period")]
    public async Task What_is_not_there_says_what_is(string address, HttpStatusCode status, string words)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        Decode(await response.Content.ReadAsStringAsync()).ShouldContain(words);
    }

    [Theory]
    [InlineData("/jamfor/EKB20/utveckling?kommun=boras")]
    [InlineData("/jamfor/EKB24/kvinnor-och-man?kommun=boras")]
    public async Task The_way_back_to_the_indicator_is_there(string address)
    {
        var page = await site.Client.GetStringAsync(address);
        var crumbs = WebUtility.HtmlDecode(page[page.IndexOf("class=\"breadcrumb", StringComparison.Ordinal)..page.IndexOf("<h1", StringComparison.Ordinal)]);
        crumbs.ShouldNotContain("format=");
        crumbs.ShouldContain("kommun=boras");
    }

    [Fact]
    public async Task Hidden_values_are_told_of_beside_the_statistics_they_are_not_in()
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/jamfor/EKB20?period=2019"));
        page.ShouldContain("1 kommun har ett värde som inte visas, för att få personer inte ska gå att räkna ut.");
        page.ShouldContain("Av alla 11 kommuner vars värde visas har hälften högst");
    }

    [Fact]
    public async Task The_heading_says_the_finding_and_the_table_holds_what_the_chart_draws()
    {
        var page = await PageAsync("/jamfor/ekb20?kommun=boras&period=2019");
        page.ShouldContain("<h1>Borås har 2,4\u00A0% – plats 5 av 11</h1>");
        page.ShouldContain("data-chart=\"bars\"");
        page.ShouldContain("data-median=\"2.5\"");
        page.ShouldContain("data-value=\"2.4\"");
        page.ShouldContain("Kommunens egen uppgift");
        page.ShouldContain("Färgen visar hur resultatet står sig mot andra, inte om det är bra nog.");
        page.ShouldContain("11 av 12 kommuner");
        page.ShouldContain("för få för att visas");
        page.ShouldContain("data-label=\"Prov1 (påhittad)\"");
        page.ShouldContain("sedan 2018");
        OwnRow().Count(page).ShouldBe(1);
        page.ShouldNotContain("data-value=\"\"");
    }

    [Fact]
    public async Task What_a_newsletter_hangs_on_a_link_does_no_harm() =>
        (await site.Client.GetAsync("/jamfor/EKB20?utm_source=x&fbclid=abc")).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task The_place_leads_to_its_working()
    {
        (await PageAsync("/jamfor/EKB20?kommun=boras&period=2019")).ShouldContain("/jamfor/EKB20/utrakning?period=2019&kommun=boras");
        var page = await PageAsync("/jamfor/EKB20/utrakning?period=2019&kommun=boras");
        page.ShouldContain("Plats 5 av 11. 4 kommuner har ett bättre värde");
        page.ShouldContain("De 2 bästa är gröna");
        OwnRow().Count(page).ShouldBe(1);
    }

    [Fact]
    public async Task A_kommun_without_value_has_no_working_and_is_shown_among_the_others()
    {
        var response = await site.Client.GetAsync("/jamfor/EKB20/utrakning?period=2019&kommun=uppsala");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PageAsync(response.Headers.Location!.ToString())).ShouldContain("<h1>Uppsala har inget värde");
    }

    [Fact]
    public async Task The_years_are_a_table_that_the_chart_draws_and_a_file()
    {
        var page = await PageAsync("/jamfor/EKB20/utveckling?kommun=boras&period=2019");
        page.ShouldContain("data-series=\"own\" data-own");
        page.ShouldContain("data-series=\"q1\"");
        page.ShouldContain("<h1>Borås har gått från");
        page.ShouldContain("class=\"invented-bar\"", customMessage: "its median is that of kommuner that don't exist");
        page.ShouldContain("<td class=\"n missing\" data-missing=\".\">. <span class=\"soft\">för få värden</span></td>", customMessage: "one value in 2018");
        (await PageAsync("/jamfor/EKB20?period=2019")).ShouldContain("Ändring <span class=\"unit\">procentenheter</span>");
        var file = await site.Client.GetStringAsync("/jamfor/EKB20/utveckling.csv?kommun=boras&period=2019");
        file.ShouldContain("Nedre kvartil");
        file.ShouldContain("Egen bearbetning");
    }

    [Fact]
    public async Task Too_few_values_draw_no_reference_lines()
    {
        var page = await PageAsync("/jamfor/EKB20?period=2018");
        page.ShouldContain("<h1>En kommun har ett värde</h1>");
        page.ShouldNotContain("data-median");
        page.ShouldNotContain("data-own");
    }

    [Fact]
    public async Task A_chosen_group_of_real_kommuner_is_not_said_to_be_invented()
    {
        var page = await PageAsync("/jamfor/EKB20?kommuner=Borås,uppsala&period=2019");
        page.ShouldContain("1 av 2 kommuner");
        page.ShouldNotContain("class=\"invented-bar\"");
        page.ShouldContain("10 av kommunerna är påhittade");
    }

    [Theory]
    [InlineData("sv-SE", "1 av 1 kommun i gruppen", " 1 kommuner")]
    [InlineData("en-GB", "1 of 1 municipality in the group", " 1 municipalities")]
    public async Task One_kommun_is_spoken_of_as_one(string language, string right, string wrong)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/jamfor/EKB20?kommuner=Borås&period=2019");
        request.Headers.Add("Cookie", $"{CookieRequestCultureProvider.DefaultCookieName}={CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language))}");
        using var answer = await site.Client.SendAsync(request);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain(right);
        page.ShouldNotContain(wrong);
    }

    [Fact]
    public async Task Every_text_of_the_pages_is_written()
    {
        foreach (var address in new[] { "/jamfor", "/jamfor?sok=bistånd", "/jamfor?sok=zzzz", "/jamfor/EKB20?kommun=uppsala&grupp=lan-91", "/jamfor/EKB22", "/kommuner", "/kommuner?sok=zzzz", "/kommuner/boras", "/kommuner/uppsala", "/om/sa-raknar-vi" })
        {
            foreach (var language in new[] { "sv", "en" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.AcceptLanguage.ParseAdd(language);
                var response = await site.Client.SendAsync(request);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
                MissingText().Matches(await response.Content.ReadAsStringAsync()).Select(m => m.Value).ShouldBeEmpty(address);
            }
        }
    }

    [Fact]
    public async Task A_profile_says_once_what_the_colour_shows()
    {
        var page = await PageAsync("/kommuner/boras?period=2019");
        page.Split("Färgen").Length.ShouldBe(2);
        page.ShouldContain("Tecknet för eget mål");
    }

    [Fact]
    public async Task A_profile_shows_value_place_band_change_and_the_own_target_by_its_own_sign()
    {
        var page = await PageAsync("/kommuner/boras?period=2019");
        page.ShouldContain("5 av 11");
        page.ShouldContain("data-band=\"middle\"");
        page.ShouldContain("data-target=\"missed\"");
        page.ShouldContain("data-change=\"down\"");
    }

    [Fact]
    public async Task A_real_kommun_beside_invented_ones_says_so()
    {
        var page = await PageAsync("/kommuner/boras?period=2019");
        page.ShouldContain("class=\"invented-bar\"");
        page.ShouldContain("jämförs här med påhittade kommuner");
    }

    [Fact]
    public async Task The_table_comes_as_a_file_with_signs_and_sources()
    {
        var csv = await site.Client.GetAsync("/jamfor/EKB20/tabell.csv?period=2019");
        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var text = await csv.Content.ReadAsStringAsync();
        text.ShouldContain("Egen bearbetning");
        text.ShouldContain("Borås");
        text.ShouldContain(";..;");
        var xlsx = await site.Client.GetAsync("/jamfor/EKB20/tabell.xlsx?period=2019");
        xlsx.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await xlsx.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
        (await site.Client.GetAsync("/jamfor/EKB20/tabell.exe")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Decode(await response.Content.ReadAsStringAsync());
    }

    private static string Decode(string html) => WebUtility.HtmlDecode(html);

    [GeneratedRegex("<tr[^>]* data-own")]
    private static partial Regex OwnRow();

    // A key that has no text is printed as the key itself; a place that wasn't filled keeps its braces.
    [GeneratedRegex(@"Comparisons:\w+|\{[0-9a-z]+\}")]
    private static partial Regex MissingText();
}
