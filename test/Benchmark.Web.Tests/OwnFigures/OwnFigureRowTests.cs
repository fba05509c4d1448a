using System.Net;
using System.Text.RegularExpressions;
using Benchmark.Web.Tests.Imports;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.OwnFigures;

/// <summary>Every row that is kept stands, also beside its like, sent twice, or with a name that is too long.</summary>
public sealed class OwnFigureRowTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 {0}

        Verksamhetsmått	Utfall Aug {0}
        Antal hushåll med försörjningsstöd	692
        {1}
        """;

    [Fact]
    public async Task Clicks_at_once_keep_one()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2016, Text(2016, "Antal måsar på taket\t12"));
        var row = await visit.UnmatchedAsync("Antal måsar på taket");

        // One token, so that nothing keeps them apart.
        var token = Regex.Match(await visit.Draft.Browser.ReadAsync(visit.Page), "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ClickAsync(visit, row, token)));

        answers.ShouldAllBe(a => a == HttpStatusCode.Redirect);
        (await visit.WordsAsync()).ShouldContain("Kommunens egen uppgift anna");
        (await visit.Draft.WordsAsync(visit.Draft.Address)).ShouldContain("Kommunens egna uppgifter (1)");
    }

    [Fact]
    public async Task Rows_of_one_name_are_each_kept_and_found_again()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2017, Text(2017, "Avslutade måsar\t12", "Avslutade måsar\t45 %", "Avslutade måsar\t13 tkr", "Avslutade måsar\t77"));

        await visit.PostAsync("Keep");

        (await ValuesAsync(visit)).ShouldBe(["12", "45", "13 tkr", "77"]);
        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text(2017, "Avslutade måsar\t14", "Avslutade måsar\t46 %", "Avslutade måsar\t15 tkr", "Avslutade måsar\t78"));
        await next.PostAsync("Keep");
        (await ValuesAsync(visit)).ShouldBe(["14", "46", "15 tkr", "78"]);
    }

    [Fact]
    public async Task Another_unit_is_another_figure()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2018, Text(2018, "Bra lommar\t45 %"));
        await visit.PostAsync("Keep");
        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text(2018, "Bra lommar\t13"));

        await next.PostAsync("Keep");

        var own = await visit.Draft.WordsAsync($"{visit.Draft.Address}/egna");
        Regex.IsMatch(own, @"Bra lommar %[^%]* Aug 2018 45\b").ShouldBeTrue(own);
        Regex.IsMatch(own, @"Bra lommar (?!%)[^%]* Aug 2018 13\b").ShouldBeTrue(own);
    }

    [Fact]
    public async Task A_long_name_is_cut_between_signs()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2019, Text(2019, $"Antal {new string('m', 293)}🦆 på taket\t12"));

        await visit.PostAsync("Keep");

        (await visit.Draft.WordsAsync($"{visit.Draft.Address}/egna")).ShouldContain($"Antal {new string('m', 293)} antal");
    }

    private static async Task<HttpStatusCode> ClickAsync(ReadingVisit visit, string row, string token)
    {
        using var form = new FormUrlEncodedContent([new("row", row), new("__RequestVerificationToken", token)]);
        using var response = await visit.Draft.Browser.Http.PostAsync($"{visit.Page}?handler=Keep", form);
        return response.StatusCode;
    }

    private static string Text(int year, params string[] rows) => Report
        .Replace("{0}", $"{year}", StringComparison.Ordinal)
        .Replace("{1}", string.Join('\n', rows), StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> ValuesAsync(ReadingVisit visit) =>
        Regex.Matches(await visit.Draft.Browser.ReadAsync($"{visit.Draft.Address}/egna"), "<span class=\"num\">([^<]+)</span>")
            .Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Replace('\u00a0', ' '));
}
