using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed partial class MunicipalityListTests(ComparisonSite site) : IClassFixture<ComparisonSite>
{
    [Fact]
    public async Task The_kommuner_that_have_published_stand_by_county_invented_ones_last()
    {
        var page = await PageAsync("/kommuner");
        Linked().Matches(page).Select(m => m.Groups[1].Value).ShouldBe(["uppsala", "boras", .. Enumerable.Range(1, 10).Select(n => $"prov{n}")], ignoreOrder: true);
        Counties().Matches(page).Select(m => m.Groups[1].Value).Last().ShouldBe("91");
        page.ShouldContain("<h1>Kommuner som har publicerat</h1>");
    }

    [Theory]
    [InlineData("/kommuner?sok=boras", "boras")]
    [InlineData("/kommuner?sok=BORÅS", "boras")]
    [InlineData("/kommuner?sok=0380", "uppsala")]
    [InlineData("/kommuner?lan=14&sok=", "boras")]
    [InlineData("/kommuner?lan=03&sok=boras", "")]
    public async Task They_are_found_by_name_code_and_county(string address, string found)
    {
        var page = await PageAsync(address);
        Linked().Matches(page).Select(m => m.Groups[1].Value).ShouldBe(found.Length == 0 ? [] : [found]);
        page.Contains("Ingen kommun som har publicerat passar.", StringComparison.Ordinal).ShouldBe(found.Length == 0);
    }

    [Theory]
    [InlineData("/kommuner?lan=99", "91")]
    [InlineData("/kommuner?namn=boras", "sok")]
    public async Task What_is_not_known_says_what_is(string address, string valid)
    {
        using var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).ShouldContain(valid);
    }

    [Theory]
    [InlineData("/jamfor")]
    [InlineData("/kommuner/boras")]
    public async Task The_list_is_reached_from(string address) => (await PageAsync(address)).ShouldContain("href=\"/kommuner\"");

    private async Task<string> PageAsync(string address)
    {
        using var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("href=\"/kommuner/([a-z0-9-]+)\"")]
    private static partial Regex Linked();

    [GeneratedRegex("<h2 id=\"lan-([0-9]+)\"")]
    private static partial Regex Counties();
}
