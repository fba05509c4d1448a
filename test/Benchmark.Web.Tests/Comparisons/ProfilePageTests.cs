using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

public sealed partial class ProfilePageTests(ProfileSite site) : IClassFixture<ProfileSite>
{
    private const string Address = "/kommuner/boras?period=2021";

    [Fact]
    public async Task Strength_and_worry_turn_the_order_and_what_has_no_colour_comes_last_with_the_reason()
    {
        Indicators(await PageAsync(Address + "&ordning=styrka")).Take(4).ShouldBe([ProfileSite.Strong, ProfileSite.Shared, ProfileSite.Middle, ProfileSite.Weak]);
        var worry = await PageAsync(Address + "&ordning=oro");
        Indicators(worry).Take(4).ShouldBe([ProfileSite.Weak, ProfileSite.Middle, ProfileSite.Shared, ProfileSite.Strong]);
        Indicators(worry).Skip(4).ShouldBe([ProfileSite.Undirected, ProfileSite.Hidden, ProfileSite.Few], ignoreOrder: true);
        var last = worry[worry.IndexOf("id=\"uncoloured\"", StringComparison.Ordinal)..];
        RowOf(last, ProfileSite.Undirected).ShouldContain("utan riktning");
        RowOf(last, ProfileSite.Few).ShouldContain("för få värden");
        RowOf(last, ProfileSite.Hidden).ShouldContain("för få för att visas");
    }

    [Fact]
    public async Task Left_to_itself_it_goes_by_area()
    {
        var page = await PageAsync(Address);
        Indicators(page).ShouldBe(Indicators(await PageAsync(Address + "&ordning=omrade")));
        page.ShouldContain("id=\"area-ekonomiskt-bistand\"");
        Indicators(page)[^2..].ShouldBe([ProfileSite.Middle, ProfileSite.Weak]);
    }

    [Fact]
    public async Task An_order_that_is_not_there_says_which_are()
    {
        var response = await site.Client.GetAsync(Address + "&ordning=slump");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).ShouldContain("omrade, styrka, oro");
    }

    [Fact]
    public async Task Two_earlier_periods_stand_beside_the_chosen_one_each_with_its_arrow()
    {
        var row = RowOf(await PageAsync(Address), ProfileSite.Strong);
        Values(row)[..2].ShouldBe(["2", "1"], "value and place");
        Values(row)[2..].ShouldBe(["-1.5", "3.5", "3"], "change, 2020 and 2019; 2018 is one too many");
        row.ShouldContain("bättre än 2020");
        row.ShouldContain("upp 0,5 sämre än 2019");
        Arrows(row).ShouldBe(["down", "up"]);
    }

    [Fact]
    public async Task Without_direction_a_change_is_neither_better_nor_worse()
    {
        var row = RowOf(await PageAsync(Address), ProfileSite.Undirected);
        Arrows(row).ShouldBe(["down", "up"]);
        row.ShouldContain("sedan 2020");
        row.ShouldNotContain("bättre");
        row.ShouldNotContain("sämre");
    }

    [Fact]
    public async Task A_gap_keeps_its_sign_and_the_change_goes_past_it()
    {
        var row = RowOf(await PageAsync(Address), ProfileSite.Weak);
        row.ShouldContain("data-missing=\"-\"");
        row.ShouldContain("sämre än 2019");
    }

    [Fact]
    public async Task The_own_target_has_a_sign_of_its_own_beside_the_colour()
    {
        var page = await PageAsync(Address);
        RowOf(page, ProfileSite.Strong).ShouldSatisfyAllConditions(
            r => r.ShouldContain("data-target=\"met\""),
            r => r.ShouldContain("class=\"band\" data-band=\"best\""));
        RowOf(page, ProfileSite.Weak).ShouldContain("data-target=\"missed\"");
        RowOf(page, ProfileSite.Middle).ShouldNotContain("data-target");
    }

    [Fact]
    public async Task File_and_answer_to_programs_carry_the_same_columns()
    {
        var lines = (await site.Client.GetStringAsync("/kommuner/boras/tabell.csv?period=2021&ordning=oro")).Split("\r\n");
        lines[0].ShouldContain("Värde 2020;Saknas 2020;Ändring 2020 (Egen bearbetning);Värde 2019");
        lines[1].ShouldContain("Friska medarbetare");
        lines[1].ShouldContain("sämsta 25\u00A0%");
        lines[1].ShouldContain("Mål ej nått");
        lines.Single(l => l.Contains("Vuxna med långvarigt ekonomiskt bistånd, av befolkningen", StringComparison.Ordinal))
            .ShouldContain(";-1,5;2020;bättre;3,5;;0,5;3;;;2,5;Mål nått");
        (await site.Client.GetAsync("/kommuner/boras/tabell.xlsx?period=2021")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var profile = (await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/municipalities/1490/profile?period=2021")).GetProperty("profile");
        profile.GetProperty("pastPeriods").EnumerateArray().Select(p => p.GetString()).ShouldBe(["2020", "2019"]);
        var row = profile.GetProperty("areas").EnumerateArray().SelectMany(a => a.GetProperty("rows").EnumerateArray())
            .Single(r => r.GetProperty("indicator").GetProperty("code").GetString() == ProfileSite.Strong);
        row.GetProperty("past").EnumerateArray().Select(p => p.GetProperty("value").GetDecimal()).ShouldBe([3.5m, 3m]);
        row.GetProperty("past")[0].GetProperty("change").GetProperty("judgement").GetString().ShouldBe("Worse");
        (row.GetProperty("percentBehind").GetInt32(), row.GetProperty("targetReached").GetBoolean()).ShouldBe((100, true));
    }

    [Theory]
    [InlineData("/kommuner/boras/tabell.csv?grupp=alla", HttpStatusCode.BadRequest)]
    [InlineData("/kommuner/atlantis/tabell.csv", HttpStatusCode.NotFound)]
    [InlineData("/kommuner/boras/tabell.pdf", HttpStatusCode.NotFound)]
    public async Task A_file_of_what_is_not_there_is_refused(string address, HttpStatusCode status) =>
        (await site.Client.GetAsync(address)).StatusCode.ShouldBe(status);

    private async Task<string> PageAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    private static List<string> Indicators(string page) => [.. IndicatorLink().Matches(page).Select(m => m.Groups[1].Value.ToUpperInvariant())];

    private static string RowOf(string page, string indicator) => page.Split("<tr ").Single(r => r.Contains($"/jamfor/{indicator}?", StringComparison.OrdinalIgnoreCase));

    private static List<string> Values(string row) => [.. MachineValue().Matches(row).Select(m => m.Groups[1].Value)];

    private static List<string> Arrows(string row) => [.. Arrow().Matches(row).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("<th scope=\"row\"><a href=\"/jamfor/([A-Za-z0-9]+)")]
    private static partial Regex IndicatorLink();

    [GeneratedRegex("data-value=\"([^\"]*)\"")]
    private static partial Regex MachineValue();

    [GeneratedRegex("data-change=\"([a-z]+)\"")]
    private static partial Regex Arrow();
}
