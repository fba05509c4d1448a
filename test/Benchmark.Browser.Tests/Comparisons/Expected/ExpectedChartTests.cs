using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Comparisons.Expected;

/// <summary>Expected values as a person meets them: from the ranking, by keyboard, with chart and table.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class ExpectedChartTests(DemoSite site)
{
    [ChromiumFact]
    public async Task The_tab_leads_to_a_chart_with_its_table()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/jamfor/EKB23?period=2019&kommun=almekulla");
        await page.GetByRole(AriaRole.Link, new() { Name = "Förväntat värde" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Almekulla (påhittad): utfall ");
        await Assertions.Expect(page.Locator("figure canvas[role=img]")).ToBeVisibleAsync();
        (await page.Locator("#expected tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(40);
        await Assertions.Expect(page.Locator("#expected tr[data-own]")).ToHaveCountAsync(1);
        visit.ShouldBeFaultless();
    }

    [ChromiumFact]
    public async Task The_chart_is_drawn_and_not_empty()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/jamfor/EKB23/forvantat?period=2019&kommun=almekulla");
        var canvas = visit.Page.Locator("figure canvas");
        await Assertions.Expect(canvas).ToBeVisibleAsync();

        // Grey and blue dots and the line: far more than one colour stands on the ground.
        var colours = await canvas.EvaluateAsync<int>(
            "c => { const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; const s = new Set(); for (let i = 0; i < d.length; i += 4) { if (d[i + 3] === 255) { s.add(d[i] << 16 | d[i + 1] << 8 | d[i + 2]); } } return s.size; }");
        colours.ShouldBeGreaterThan(3);
    }
}
