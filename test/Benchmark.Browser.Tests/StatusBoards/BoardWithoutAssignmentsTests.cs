using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.StatusBoards;

/// <summary>Borås's annual report of 2019 holds figures only.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class BoardWithoutAssignmentsTests(DemoSite site)
{
    [ChromiumFact]
    public async Task Says_what_is_missing_and_leads_to_what_there_is()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/tavlor/boras/arbetslivsnamnden/2019");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Rapporten innehåller inga uppdrag");
        await Assertions.Expect(page.GetByText("följde inte upp uppdrag, mål eller handlingsplaner")).ToBeVisibleAsync();
        (await page.Locator(".tile, .tabs, canvas").CountAsync()).ShouldBe(0, "no zeros, no empty parts");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Följs inte längre upp");
        await page.GetByRole(AriaRole.Link, new() { Name = "Se de 20 nyckeltalen" }).ClickAsync();
        await page.WaitForURLAsync("**/kommuner/boras?period=2019");
        visit.ShouldBeFaultless();
    }

    [ChromiumFact]
    public async Task Has_no_zeros_in_the_lists()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/tavlor?sok=boras");
        var row = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Arbetslivsnämnden" });
        await Assertions.Expect(row.GetByRole(AriaRole.Link).Nth(1)).ToBeVisibleAsync();
        (await row.GetByRole(AriaRole.Cell).AllInnerTextsAsync()).ShouldNotContain("0");
    }
}
