using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Accessibility;

/// <summary>What a reader has where no script runs.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class WithoutScriptTests(DemoSite site)
{
    [ChromiumFact]
    public async Task A_board_keeps_its_table_and_its_filter()
    {
        await using var visit = await site.VisitAsync(scripts: false);
        var page = visit.Page;
        await visit.GoAsync("/tavlor/uppsala/arbetsmarknadsnamnden/2020-T2");
        await page.Locator("figure summary").ClickAsync();
        await Assertions.Expect(page.Locator("#status-table")).ToBeVisibleAsync();
        (await page.Locator("#status-table tfoot td").AllInnerTextsAsync()).Sum(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(33);
        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("delayed");
        await page.Locator("section[aria-labelledby=uppdrag] form").GetByRole(AriaRole.Button, new() { Name = "Visa" }).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=uppdrag] [role=status]")).ToContainTextAsync("av 33 uppdrag");
    }

    [ChromiumFact]
    public async Task An_uppdrag_is_added_and_taken_away_again()
    {
        var draft = await site.DraftAsync();
        await using var visit = await site.VisitAsync(People.Contributor, scripts: false);
        var page = visit.Page;
        await visit.GoAsync($"{draft.Report}/uppdrag");
        await page.GetByRole(AriaRole.Button, new() { Name = "lägg till ett uppdrag" }).ClickAsync();
        await page.GetByLabel("Uppdraget").FillAsync("Prova utan skript");
        await page.Button("Lägg till uppdraget").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Välj en status.");
        await page.GetByLabel("Status").SelectOptionAsync("Started");
        await page.Button("Lägg till uppdraget").ClickAsync();
        await Assertions.Expect(page.Locator("main [role=status]")).ToContainTextAsync("är tillagt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta bort Prova utan skript" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ta bort uppdraget ”Prova utan skript”?");
        await page.Button("Ta bort uppdraget").ClickAsync();
        await Assertions.Expect(page.Locator("main [role=status]")).ToContainTextAsync("är borttaget");
    }

    [ChromiumFact]
    public async Task An_indicator_is_found_in_its_area()
    {
        await using var visit = await site.VisitAsync(scripts: false);
        await visit.GoAsync("/jamfor");
        await visit.Page.Locator("summary").Filter(new() { HasText = "Personal" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sjukfrånvaro", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#comparison")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task A_comparison_keeps_its_table()
    {
        await using var visit = await site.VisitAsync(scripts: false);
        await visit.GoAsync("/jamfor/EKB04?period=2019&kommun=boras");
        await Assertions.Expect(visit.Page.Locator("#comparison")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#comparison tr[data-own] td").First).ToHaveTextAsync("99,0");
        (await visit.Page.Locator("canvas").CountAsync()).ShouldBe(0);
        foreach (var heading in await visit.Page.Locator("figure[data-chart] figcaption").AllAsync())
        {
            await Assertions.Expect(heading).ToBeHiddenAsync();
        }
    }
}
