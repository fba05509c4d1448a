using System.Net;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>Women and men: what is drawn over time, who lacks a value and why.</summary>
public sealed class SexesPageTests(ComparisonSite site) : IClassFixture<ComparisonSite>
{
    [Fact]
    public async Task Total_women_men_and_the_gap_are_drawn_over_time()
    {
        var page = await PageAsync("/jamfor/EKB24/kvinnor-och-man?kommun=prov9&period=2019");

        page.ShouldContain("data-columns=\"total women men\"");
        page.ShouldContain("data-columns=\"gap\"");
        page.ShouldContain("Prov9 (påhittad): totalt, kvinnor och män över tid");
        page.ShouldContain("Skillnaden mellan kvinnor och män över tid: Prov9 (påhittad)");
        page.ShouldContain("2018–2019");
    }

    [Fact]
    public async Task Who_lacks_women_or_men_is_listed_with_the_reason()
    {
        var page = await PageAsync("/jamfor/EKB24/kvinnor-och-man?kommun=prov9&period=2019");
        var missing = page[page.IndexOf("id=\"sexes-missing\"", StringComparison.Ordinal)..];

        missing.ShouldContain(">Prov10</a>");
        missing.ShouldContain("data-missing=\"..\"");
        missing.ShouldContain("<td>Kvinnor: för få för att visas</td>");
        missing.ShouldContain(">Prov1</a>");
        missing.ShouldContain("<td>inte inhämtad än</td>");
    }

    [Fact]
    public async Task The_file_holds_those_without_value_and_why()
    {
        var lines = (await site.Client.GetStringAsync("/jamfor/EKB24/kvinnor-och-man.csv?kommun=prov9&period=2019")).Split('\n', StringSplitOptions.TrimEntries);

        lines[0].ShouldEndWith("Saknas");
        lines.Single(l => l.Contains("Prov10", StringComparison.Ordinal)).ShouldContain("..");
        lines.Single(l => l.Contains("Prov10", StringComparison.Ordinal)).ShouldEndWith("Kvinnor: för få för att visas");
        lines.Single(l => l.Contains("Prov9", StringComparison.Ordinal)).ShouldEndWith(";3,1;3,6;2,6;1;");
    }

    [Fact]
    public async Task Charts_of_one_page_say_what_they_show_whose_the_lines_are_and_have_names_of_their_own()
    {
        var page = await PageAsync("/jamfor/EKB20?kommun=boras");
        var charts = page.Split("<figure ")[1..];

        charts.Length.ShouldBe(2);
        charts.ShouldAllBe(chart => chart.Contains("data-of=\"alla kommuner\"", StringComparison.Ordinal));
        charts.ShouldAllBe(chart => chart.Contains("data-period=\"2019\"", StringComparison.Ordinal), "the address doesn't say which");
        charts.ShouldAllBe(chart => chart.Contains("Vuxna med långvarigt ekonomiskt bistånd, av befolkningen", StringComparison.Ordinal) && chart.Contains("helåret 2019", StringComparison.Ordinal));
        charts[0].ShouldContain("data-name=\"rangordning\"");
        charts[1].ShouldContain("data-name=\"fordelning\"");
    }

    [Fact]
    public async Task A_unit_that_the_name_says_is_not_said_again()
    {
        var page = await PageAsync("/jamfor/EKO23/utveckling");

        page.ShouldNotContain("per tusen invånare, per tusen invånare");
        page.ShouldContain("Hushåll med försörjningsstöd per tusen invånare. Perioder:");
    }

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await site.Client.GetStringAsync(address));
}
