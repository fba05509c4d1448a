using Microsoft.Playwright;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>A group of a kommun's own, and comparisons that have been saved.</summary>
/// <param name="Group">Address of the group, which is shared.</param>
/// <param name="Shared">Where others find it.</param>
/// <param name="Save">Address of the page that asks before a comparison of the group is saved.</param>
/// <param name="Comparison">Address of the snapshot of it.</param>
/// <param name="Profile">Address of the snapshot of a profile.</param>
internal sealed record KeptComparison(string Group, string Shared, string Save, string Comparison, string Profile)
{
    public static async Task<KeptComparison> MakeAsync(DemoSite site)
    {
        await using var visit = await site.VisitAsync(People.Contributor);
        var page = visit.Page;
        await visit.GoAsync("/jamfor/grupper/grupp");
        await page.GetByLabel("Gruppens namn").FillAsync("R9");
        await page.GetByLabel("Kommuner", new() { Exact = true }).FillAsync("Borås\nUppsala\n9001\n9002\n9003");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara gruppen" }).ClickAsync();
        await page.WaitForURLAsync("**/jamfor/grupper/*-*");
        var group = new Uri(page.Url).AbsolutePath;
        await page.GetByRole(AriaRole.Button, new() { Name = "Dela med länk" }).ClickAsync();
        var shared = new Uri(await page.GetByLabel("Länk", new() { Exact = true }).InputValueAsync()).AbsolutePath;

        await visit.GoAsync("/jamfor/EKB04?period=2019&kommun=boras");
        await page.GetByLabel("Grupp", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "R9" });
        await page.WaitForURLAsync("**grupp=egen-*");
        await page.GetByRole(AriaRole.Link, new() { Name = "Spara som fast sida" }).ClickAsync();
        await page.WaitForURLAsync("**/fast-sida*");
        var save = new Uri(page.Url).PathAndQuery;
        var comparison = await SaveAsync(page);

        await visit.GoAsync("/kommuner/boras/fast-sida?period=2019");
        return new KeptComparison(group, shared, save, comparison, await SaveAsync(page));
    }

    private static async Task<string> SaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara som fast sida" }).ClickAsync();
        await page.WaitForURLAsync("**/utdrag/*");
        return new Uri(page.Url).AbsolutePath;
    }
}
