using System.Text.Json;
using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.StatusBoards;

/// <summary>The board of Uppsala per August 2020, as anyone sees it.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class UppsalaBoardTests(DemoSite site)
{
    private const string Address = "/tavlor/uppsala/arbetsmarknadsnamnden/2020-T2";

    [ChromiumFact]
    public async Task Shows_everything_that_was_published()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(Address);
        (await visit.Page.Locator("[data-assessment]").CountAsync()).ShouldBe(13);
        (await Part(visit, "uppdrag").Locator("li.card").CountAsync()).ShouldBe(33);
        (await visit.Page.Locator("[data-measure]").CountAsync()).ShouldBe(31);
        (await Part(visit, "planer").Locator("li.card").CountAsync()).ShouldBe(26);
        visit.ShouldBeFaultless();
    }

    [ChromiumFact]
    public async Task A_status_and_a_goal_narrow_the_list()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(Address);
        var tile = visit.Page.Locator(".tile").Filter(new() { HasText = "Försenad" });
        var delayed = int.Parse(await tile.Locator(".tile-number").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        delayed.ShouldBeInRange(1, 32);
        await visit.Page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("delayed");
        await visit.Page.WaitForURLAsync("**/*status=delayed*");
        var cards = Part(visit, "uppdrag").Locator("li.card");
        await Assertions.Expect(cards).ToHaveCountAsync(delayed);
        (await cards.Locator("> p > .status").AllInnerTextsAsync()).ShouldAllBe(word => word.Contains("Försenad"));

        await visit.Page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("");
        await visit.Page.WaitForURLAsync(url => !url.Contains("status=delayed", StringComparison.Ordinal));
        var goals = visit.Page.GetByLabel("Inriktningsmål", new() { Exact = true });
        var first = goals.Locator("option").Nth(1);
        var goal = await first.InnerTextAsync();
        await goals.SelectOptionAsync((await first.GetAttributeAsync("value"))!);
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=uppdrag] > h3")).ToHaveTextAsync([goal]);
        (await cards.CountAsync()).ShouldBeInRange(1, 32);
        visit.ShouldBeFaultless();
    }

    [ChromiumFact]
    public async Task The_chart_and_its_table_hold_the_same_numbers()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(Address);
        await Assertions.Expect(visit.Page.Locator("figure[data-chart=status] canvas")).ToBeVisibleAsync();
        var drawn = await visit.Page.EvaluateAsync<JsonElement>(
            "() => Chart.getChart(document.querySelector('figure[data-chart=status] canvas')).data.datasets.map(set => set.data.map(value => value ?? 0))");
        var written = await visit.Page.EvaluateAsync<JsonElement>(
            """
            () => {
              const rows = [...document.querySelectorAll('#status-table tbody tr')];
              return rows[0].querySelectorAll('td').values().toArray().map((_, column) => rows.map(row => Number(row.querySelectorAll('td')[column].textContent)));
            }
            """);
        drawn.GetRawText().ShouldBe(written.GetRawText());
        drawn.EnumerateArray().SelectMany(set => set.EnumerateArray()).Sum(value => value.GetInt32()).ShouldBe(33);
    }

    private static ILocator Part(Visit visit, string id) => visit.Page.Locator($"section[aria-labelledby={id}]");
}
