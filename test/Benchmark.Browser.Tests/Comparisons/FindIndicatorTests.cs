using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Comparisons;

/// <summary>From some two hundred indicators to the one that is sought.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class FindIndicatorTests(DemoSite site)
{
    [ChromiumFact]
    public async Task What_is_typed_leaves_only_what_holds_it()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/jamfor");
        var areas = page.Locator("#areas details");
        await Assertions.Expect(page.Locator("#areas details[open]")).ToHaveCountAsync(0);
        var all = await areas.CountAsync();

        await page.GetByLabel("Sök nyckeltal").PressSequentiallyAsync("stöd hushåll");
        var shown = page.Locator("#areas li:visible");
        (await shown.AllInnerTextsAsync()).ShouldNotBeEmpty();
        (await shown.Locator("a").AllInnerTextsAsync()).ShouldContain("Hushåll med försörjningsstöd");
        (await areas.Locator("visible=true").CountAsync()).ShouldBeLessThan(all);
        await Assertions.Expect(page.Locator(".hidden-text[role=status]")).ToContainTextAsync($"Visar {await shown.CountAsync()} av ");

        await page.GetByLabel("Sök nyckeltal").FillAsync("");
        await Assertions.Expect(page.Locator("#areas details[open]")).ToHaveCountAsync(0);
        visit.ShouldBeFaultless();
    }

    [ChromiumFact]
    public async Task The_tables_of_a_kommun_stand_in_line()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/kommuner/boras?period=2019");
        var edges = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.table-aligned')].map(t => [...t.tHead.rows[0].cells].map(c => Math.round(c.getBoundingClientRect().left)).join())");
        edges.Length.ShouldBeGreaterThan(3);
        edges.Distinct().ShouldHaveSingleItem();
    }
}
