using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Accessibility;

/// <summary>The same without a mouse.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class KeyboardTests(DemoSite site)
{
    [ChromiumFact]
    public async Task The_first_tab_stop_leads_past_the_menu()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/tavlor");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Till innehållet" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null")).ShouldBeTrue();
    }

    [ChromiumFact]
    public async Task Signing_in()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/");
        await TabToAsync(visit.Page, visit.Page.GetByRole(AriaRole.Link, new() { Name = "Logga in" }).First);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/konto/logga-in*");
        await TabToAsync(visit.Page, visit.Page.GetByLabel("E-post"));
        await visit.Page.Keyboard.TypeAsync(People.Contributor);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByLabel("Lösenord")).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync(People.Password);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" })).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task Filtering_a_board()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/tavlor/uppsala/arbetsmarknadsnamnden/2020-T2");
        await TabToAsync(visit.Page, visit.Page.GetByLabel("Status", new() { Exact = true }));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        // An arrow press only chooses; the button sends it.
        var show = visit.Page.Locator("section[aria-labelledby=uppdrag] form").GetByRole(AriaRole.Button, new() { Name = "Visa" });
        await TabToAsync(visit.Page, show);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/*status=completed*");
        await Assertions.Expect(visit.Page.Locator("section[aria-labelledby=uppdrag] [role=status]")).ToContainTextAsync("av 33 uppdrag");
    }

    [ChromiumFact]
    public async Task Sorting_a_table()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/jamfor/EKB04?period=2019");
        var head = visit.Page.Locator("#comparison thead th").First;
        await TabToAsync(visit.Page, head.GetByRole(AriaRole.Button));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        var rising = await visit.Page.Locator("#comparison tbody th").AllInnerTextsAsync();
        await visit.Page.Keyboard.PressAsync(" ");
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        (await visit.Page.Locator("#comparison tbody th").AllInnerTextsAsync()).ShouldBe(rising.Reverse());
        rising.Count.ShouldBeGreaterThan(1);
    }

    private static async Task TabToAsync(IPage page, ILocator wanted)
    {
        for (var stops = 0; stops < 120; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"120 tab stops did not reach {wanted}.");
    }
}
