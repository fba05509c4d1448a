using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.SideBySide;

public sealed partial class SideBySidePageTests(ComparisonSite site) : IClassFixture<ComparisonSite>
{
    private const string Page = "/jamfor/sida-vid-sida";

    [Theory]
    [InlineData("?kommuner=", HttpStatusCode.BadRequest, "Välj mellan 2 och 6 kommuner. Du har valt 0.")]
    [InlineData("?kommuner=boras", HttpStatusCode.BadRequest, "Du har valt 1.")]
    [InlineData("?kommuner=boras,uppsala,prov1,prov2,prov3,prov4,prov5", HttpStatusCode.BadRequest, "Du har valt 7.")]
    [InlineData("?kommuner=boras,1490", HttpStatusCode.BadRequest, "Borås är vald två gånger")]
    [InlineData("?kommuner=boras,atlantis", HttpStatusCode.NotFound, "atlantis")]
    [InlineData("?kommuner=boras,uppsala&period=2019-T9", HttpStatusCode.NotFound, "2019, 2018")]
    [InlineData("?kommuner=boras,uppsala&period=2090", HttpStatusCode.BadRequest, "har inte börjat")]
    [InlineData("?kommuner=boras,uppsala&farg=rod", HttpStatusCode.BadRequest, "kommuner, period")]
    [InlineData("?grupp=alla", HttpStatusCode.BadRequest, "kommun, period")]
    public async Task What_cannot_be_shown_says_what_can_and_keeps_what_was_typed(string query, HttpStatusCode status, string words)
    {
        var response = await site.Client.GetAsync(Page + query);
        response.StatusCode.ShouldBe(status);
        var page = Decode(await response.Content.ReadAsStringAsync());
        page.ShouldContain(words);
        page.ShouldContain("role=\"alert\"");
        page.ShouldContain("name=\"kommuner\"");
        if (query.Contains("boras", StringComparison.Ordinal))
        {
            page.ShouldContain("value=\"boras\"");
        }
    }

    [Fact]
    public async Task Without_kommuner_there_is_a_form_that_may_begin_with_one()
    {
        Values().Matches(await PageAsync(Page)).ShouldAllBe(m => m.Groups[1].Value.Length == 0);
        (await PageAsync(Page + "?kommun=boras")).ShouldContain("value=\"boras\"");
        (await PageAsync("/kommuner/boras")).ShouldContain("/jamfor/sida-vid-sida?kommun=boras");
        (await PageAsync("/jamfor")).ShouldContain("/jamfor/sida-vid-sida\"");
    }

    [Fact]
    public async Task What_the_form_sends_becomes_one_lasting_address()
    {
        var response = await site.Client.GetAsync(Page + "?kommuner=Bor%C3%A5s&kommuner=0380&kommuner=&kommuner=&period=2019");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Uri.UnescapeDataString(response.Headers.Location!.OriginalString).ShouldBe(Page + "?kommuner=boras,uppsala&period=2019");
        (await site.Client.GetAsync(response.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Kommuner_stand_as_columns_with_place_band_and_reason()
    {
        var page = await PageAsync(Page + "?kommuner=boras,uppsala,prov1&period=2019&rader=alla");
        Heads().Matches(page).Select(m => m.Groups[1].Value).ShouldBe(["Borås", "Uppsala", "Prov1"]);
        page.ShouldContain("<td class=\"n\" data-value=\"2.4\">2,4 <span class=\"unit\"><span class=\"band\" data-band=\"middle\">mellersta 50\u00A0%</span></span> <span class=\"unit\">plats 5 av 11</span></td>");
        page.ShouldContain("data-missing=\"..\">.. <span class=\"unit\">för få för att visas</span>");
        page.ShouldContain("inte inhämtad än");
        page.ShouldContain("class=\"invented-bar\"");
        page.ShouldContain("räknas bland påhittade kommuner");
        page.ShouldContain("0 av 2 nyckeltal"); // EKO01 is Prov1's alone, and Uppsala's EKB20 is too small to be shown.
    }

    [Fact]
    public async Task Rows_that_only_one_has_are_shown_when_asked_for()
    {
        const string query = "?kommuner=boras,prov1&period=2019";
        var some = await PageAsync(Page + query);
        some.ShouldContain("1 nyckeltal som bara en av kommunerna har är dolt.");
        some.ShouldContain($"href=\"{Page}{query}&rader=alla#rader\"");
        some.ShouldNotContain("/jamfor/EKO01?");

        var all = await PageAsync($"{Page}{query}&rader=alla");
        all.ShouldContain("/jamfor/EKO01?");
        all.ShouldContain($"href=\"{Page}{query}#rader\"");
        (await PageAsync(Page + "?kommuner=uppsala,prov1&period=2019")).ShouldContain("/jamfor/EKO01?", customMessage: "there is nothing else to show");
        var wrong = await site.Client.GetAsync($"{Page}{query}&rader=nagra");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Decode(await wrong.Content.ReadAsStringAsync()).ShouldContain("alla");
    }

    [Fact]
    public async Task The_table_comes_as_files_with_signs_and_sources_and_as_json()
    {
        const string query = "kommuner=boras,uppsala&period=2019";
        var csv = await site.Client.GetStringAsync($"{Page}/tabell.csv?{query}");
        csv.ShouldContain(";1490;Borås;;2,4;;Kommunens egen uppgift;5;11;mellersta 50\u00A0%");
        csv.ShouldContain(";0380;Uppsala;;..;för få för att visas");
        (await site.Client.GetByteArrayAsync($"{Page}/tabell.xlsx?{query}")).AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
        (await site.Client.GetAsync($"{Page}/tabell.exe?{query}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var json = await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/comparisons/side-by-side?municipalities=1490,uppsala&period=2019");
        var cells = json.GetProperty("sideBySide").GetProperty("areas")[0].GetProperty("rows")[0].GetProperty("cells");
        (cells[0].GetProperty("value").GetDecimal(), cells[0].GetProperty("rank").GetInt32(), cells[1].GetProperty("missing").GetString()).ShouldBe((2.4m, 5, "Suppressed"));
        json.GetProperty("statisticsSource").GetString().ShouldBe("Egen bearbetning");
        (await site.Client.GetAsync("/api/v1/comparisons/side-by-side?municipalities=1490")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.Client.GetAsync("/api/v1/comparisons/side-by-side?municipalities=1490,0380&colour=red")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_text_is_written_in_both_languages()
    {
        foreach (var address in new[] { Page, Page + "?kommuner=boras", Page + "?kommuner=boras,uppsala", Page + "?kommuner=boras,uppsala,prov1,prov2,prov3,prov4&period=2018", Page + "?kommuner=boras,uppsala&period=2015" })
        {
            foreach (var language in new[] { "sv", "en" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.AcceptLanguage.ParseAdd(language);
                var response = await site.Client.SendAsync(request);
                MissingText().Matches(await response.Content.ReadAsStringAsync()).Select(m => m.Value).ShouldBeEmpty(address);
            }
        }
    }

    private async Task<string> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return Decode(await response.Content.ReadAsStringAsync());
    }

    private static string Decode(string html) => WebUtility.HtmlDecode(html);

    [GeneratedRegex("<th scope=\"col\" class=\"n\" data-nosort>(\\w+)")]
    private static partial Regex Heads();

    [GeneratedRegex("name=\"kommuner\" value=\"([^\"]*)\"")]
    private static partial Regex Values();

    [GeneratedRegex(@"(?:Comparisons|SideBySide):\w+|\{[0-9a-z]+\}")]
    private static partial Regex MissingText();
}
