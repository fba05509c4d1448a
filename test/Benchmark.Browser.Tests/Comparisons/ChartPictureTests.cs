using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Comparisons;

/// <summary>What leaves the page as a picture, and what a small screen says of a wide table.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class ChartPictureTests(DemoSite site)
{
    [ChromiumFact]
    public async Task Each_chart_of_a_page_is_saved_under_a_name_of_its_own_that_says_the_period()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/jamfor/EKB24?kommun=almekulla");
        var names = new List<string>();
        foreach (var button in await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Spara som bild (PNG)" }).AllAsync())
        {
            names.Add((await visit.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync())).SuggestedFilename);
        }

        names.ShouldBe(["jamfor-EKB24-almekulla-2019-rangordning.png", "jamfor-EKB24-almekulla-2019-fordelning.png"]);
        visit.ShouldBeFaultless();
    }

    [ChromiumTheory]
    [InlineData(360, true)]
    [InlineData(1440, false)]
    public async Task A_table_that_goes_on_beside_the_screen_says_so(int width, bool said)
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetViewportSizeAsync(width, 900);
        await visit.GoAsync("/jamfor/EKB24?period=2019&kommun=almekulla");
        var region = visit.Page.Locator(".table-scroll:has(#comparison)");
        await Assertions.Expect(visit.Page.Locator("canvas").First).ToBeVisibleAsync();

        await Assertions.Expect(visit.Page.Locator(".scroll-hint + .table-scroll:has(#comparison)")).ToHaveCountAsync(said ? 1 : 0);
        await Assertions.Expect(visit.Page.Locator(".table-scroll[data-more]:has(#comparison)")).ToHaveCountAsync(said ? 1 : 0);
        (await region.GetAttributeAsync("tabindex")).ShouldBe(said ? "0" : null);
        if (said)
        {
            await region.EvaluateAsync("e => { e.scrollLeft = e.scrollWidth; }");
            await Assertions.Expect(visit.Page.Locator(".table-scroll[data-more]:has(#comparison)")).ToHaveCountAsync(0);
        }
    }
}
