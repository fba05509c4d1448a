using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Localization;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Expected;

public sealed partial class ExpectedPageTests(ExpectedSite site) : IClassFixture<ExpectedSite>
{
    private const string Page = "/jamfor/EKB23/forvantat?period=2021";

    [Theory]
    [InlineData("/jamfor/NIX99/forvantat", HttpStatusCode.NotFound, "NIX99")]
    [InlineData("/jamfor/EKB05/forvantat", HttpStatusCode.NotFound, "räknas inget förväntat värde. Det finns för: ")]
    [InlineData("/jamfor/EKB23/forvantat?farg=rod", HttpStatusCode.BadRequest, "period, grupp, kommun, kommuner")]
    [InlineData("/jamfor/EKB23/forvantat?period=2090", HttpStatusCode.BadRequest, "har inte börjat")]
    [InlineData("/jamfor/EKB23/forvantat?period=2021-T9", HttpStatusCode.NotFound, "2021")]
    [InlineData("/jamfor/EKB23/forvantat?kommun=atlantis", HttpStatusCode.NotFound, "atlantis")]
    [InlineData("/jamfor/EKB23/forvantat?grupp=skr-z9", HttpStatusCode.NotFound, "skr-a1")]
    [InlineData("/jamfor/EKB23/forvantat.pdf", HttpStatusCode.NotFound, "")]
    [InlineData("/jamfor/EKB23/forvantat.csv?farg=rod", HttpStatusCode.BadRequest, "period, grupp")]
    public async Task What_is_not_there_says_what_is(string address, HttpStatusCode status, string words)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).ShouldContain(words);
    }

    [Fact]
    public async Task The_heading_says_outcome_expected_value_interval_and_people()
    {
        var page = await PageAsync(Page + "&kommun=prov-3");

        var heading = Heading().Match(page).Groups[1].Value;
        heading.ShouldMatch("^Prov 3 \\(påhittad\\): utfall 3,8\u00a0%, förväntat \\d,\\d ± 0,\\d; skillnaden motsvarar \\d+ personer$");
        page.ShouldContain("Det här är samband, inte orsak. Det är inget betyg.");
        page.ShouldContain("Utfallet ligger inom intervallet.");
        page.ShouldContain("Utfall: kommunernas egna uppgifter. Förväntat värde, intervall och skillnad: egen bearbetning.");
        page.ShouldNotContain("data-band");
        page.ShouldNotContain("data-value=\"\"");
    }

    [Fact]
    public async Task The_chart_draws_from_a_table_that_holds_every_kommun_of_the_model()
    {
        var page = await PageAsync(Page + "&kommun=prov-3");

        page.ShouldContain("data-chart=\"scatter\" data-table=\"#expected\"");
        var table = Table().Match(page).Value;
        Rows().Count(table).ShouldBe(ExpectedSite.Fitted + 1);
        OwnRows().Count(table).ShouldBe(1);
        table.ShouldMatch("data-value=\"3\\.80*\"");
        new[] { "data-series=\"x\"", "data-series=\"y\"", "data-series=\"margin\"" }.ShouldAllBe(head => table.Contains(head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_background_is_told_in_words_with_its_years()
    {
        var page = await PageAsync(Page);

        page.ShouldMatch("<h1>\\d\\d\u00a0% av skillnaderna mellan kommunerna går ihop med deras bakgrund</h1>");
        page.ShouldContain("Högre utfall går ihop med högre värde.");
        page.ShouldContain("Inget säkert samband när de andra är lika.");
        page.ShouldContain("2021 (41)");
        page.ShouldContain("dubbelt så stort");
        page.ShouldContain("41 av 42 kommuner med ett utfall");
        page.ShouldContain("41 av kommunerna i räkningen är påhittade");
        page.ShouldContain("R², korsvaliderat");
    }

    [Fact]
    public async Task Too_few_kommuner_say_so_and_nothing_is_expected()
    {
        var page = await PageAsync("/jamfor/EKB26/forvantat?period=2021&kommun=boras");

        page.ShouldContain("<h1>Inget förväntat värde visas</h1>");
        page.ShouldContain("Kommuner med både utfall och alla bakgrundsmått: 0. Det behövs minst 40. Kommuner med utfall: 1.");
        page.ShouldNotContain("data-chart=\"scatter\"");
        page.ShouldNotContain("id=\"coefficients\"");
    }

    [Fact]
    public async Task A_weak_association_says_so_and_nothing_is_expected()
    {
        var page = await PageAsync("/jamfor/EKB24/forvantat?period=2021&kommun=prov-3");

        page.ShouldMatch("Korsvaliderat R² är −?\\d,\\d\\d, och det behövs minst 0,30\\. 41 kommuner är med i räkningen\\.");
        page.ShouldNotContain("data-chart=\"scatter\"");
        page.ShouldNotContain("id=\"expected\"");
    }

    [Fact]
    public async Task A_chosen_kommun_that_lacks_something_is_told_what()
    {
        var boras = await PageAsync(Page + "&kommun=boras");
        boras.ShouldContain("<h1>Borås har inte alla uppgifter som ett förväntat värde bygger på</h1>");
        boras.ShouldContain("Det saknas värde för: Arbetslösa av befolkningen 18–65 år; Utrikes födda av invånarna");

        (await PageAsync(Page + "&kommun=prov-42")).ShouldMatch("<h1>Prov 42 \\(påhittad\\): förväntat \\d,\\d\u00a0% ± 0,\\d, inget utfall att jämföra med</h1>");
    }

    [Fact]
    public async Task A_group_shows_its_own_kommuner_by_the_model_of_all()
    {
        var page = await PageAsync(Page + "&grupp=lan-91&kommun=prov-9");

        Rows().Count(Table().Match(page).Value).ShouldBe(1 + 5 + 1);
        page.ShouldContain("Räkningen bygger på alla kommuner.");
    }

    [Fact]
    public async Task The_view_is_a_tab_where_it_is_offered_and_only_there()
    {
        (await PageAsync("/jamfor/EKB23?kommun=prov-3")).ShouldContain("/jamfor/EKB23/forvantat?");
        (await PageAsync("/jamfor/EKB23/utveckling?period=2021&kommun=prov-3")).ShouldContain("/jamfor/EKB23/forvantat?period=2021&kommun=prov-3");
        (await PageAsync("/jamfor/BEF02")).ShouldNotContain("forvantat");
    }

    [Fact]
    public async Task The_page_is_there_in_English_too()
    {
        var page = await PageAsync(Page + "&kommun=prov-3", "en-GB");

        page.ShouldContain("outcome 3.8");
        page.ShouldContain("This is an association, not a cause. It is not a grade.");
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Page + "&kommun=boras&grupp=lan-91")]
    [InlineData(Page + "&kommun=prov-42")]
    [InlineData("/jamfor/EKB24/forvantat?period=2021")]
    [InlineData("/jamfor/EKB26/forvantat?period=2021&kommun=boras")]
    [InlineData("/om/sa-raknar-vi")]
    public async Task Every_text_is_written_in_both_languages(string address)
    {
        foreach (var culture in new[] { "sv-SE", "en-GB" })
        {
            MissingText().Matches(await PageAsync(address, culture)).Select(m => m.Value).ShouldBeEmpty(culture);
        }
    }

    [Fact]
    public async Task The_method_is_told_with_weighted_means_and_response_rates()
    {
        var page = await PageAsync("/om/sa-raknar-vi");

        page.ShouldContain("<h2 id=\"forvantat\">Förväntat värde</h2>");
        page.ShouldContain("Under 0,30, eller med färre än 40 kommuner, visar vi inget.");
        page.ShouldContain("ett medelvärde vägt med invånare");
        page.ShouldContain("<h2>Svarsfrekvens</h2>");
    }

    private async Task<string> PageAsync(string address, string culture = "sv-SE")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", $"{CookieRequestCultureProvider.DefaultCookieName}={CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture))}");
        var response = await site.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<h1>(.*?)</h1>")]
    private static partial Regex Heading();

    [GeneratedRegex("<table class=\"table\" id=\"expected\".*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"Comparisons:\w+|\{[0-9a-z]+\}")]
    private static partial Regex MissingText();

    [GeneratedRegex("<tr")]
    private static partial Regex Rows();

    [GeneratedRegex("<tr data-own")]
    private static partial Regex OwnRows();
}
