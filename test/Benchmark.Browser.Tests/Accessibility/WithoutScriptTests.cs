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
    public async Task A_comparison_keeps_its_table()
    {
        await using var visit = await site.VisitAsync(scripts: false);
        await visit.GoAsync("/jamfor/EKB04?period=2019&kommun=boras");
        await Assertions.Expect(visit.Page.Locator("#comparison")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#comparison tr[data-own] td").First).ToHaveTextAsync("99,0");
        (await visit.Page.Locator("canvas").CountAsync()).ShouldBe(0);
    }
}
