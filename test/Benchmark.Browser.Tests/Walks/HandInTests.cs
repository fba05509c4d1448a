using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Walks;

/// <summary>The main job from an empty report to the open pages, by the people who do it.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class HandInTests(DemoSite site)
{
    [ChromiumFact]
    public async Task From_a_new_report_to_the_open_board_and_comparison()
    {
        var report = await HandInAsync();
        await DecideAndPublishAsync(report);
        await ReadAsAnyoneAsync();
    }

    private async Task<string> HandInAsync()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(People.Contributor);
        var report = await page.CreateReportAsync("2019", "T2");
        var template = await page.DownloadTemplateAsync();
        FilledTemplate.Fill(template, mistake: "många").ShouldBeGreaterThan(20);
        await page.UploadAsync(template);
        Directory.Delete(Path.GetDirectoryName(template)!, recursive: true);
        await ReviewAsync(page);
        await Assertions.Expect(page.GetByText("fördes in i rapporten")).ToBeVisibleAsync();
        await page.Button("Skicka in för attest").ClickAsync();
        await page.Button("Godta och skicka in för attest").ClickAsync();
        await Assertions.Expect(CurrentStep(page)).ToContainTextAsync("Inskickad");
        visit.ShouldBeFaultless();
        return report;
    }

    private static async Task ReviewAsync(IPage page)
    {
        var figures = page.GetByRole(AriaRole.Table, new() { Name = "Nyckeltal" }).First;
        // The year before stands beside what was read, and the one that can't be read says what it found.
        (await figures.Locator("tbody tr td:nth-of-type(1)").AllInnerTextsAsync()).ShouldContain(text => text.Any(char.IsDigit));
        var wrong = figures.Locator("tr").Filter(new() { HasText = "många" }).First;
        await Assertions.Expect(wrong).ToContainTextAsync("Fel:");
        await wrong.GetByLabel("Värde").FillAsync("87");
        await wrong.GetByRole(AriaRole.Button, new() { Name = "Spara ändringen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("många", new() { Exact = false })).ToHaveCountAsync(0);
        await page.Button("För in i rapporten").ClickAsync();
    }

    private async Task DecideAndPublishAsync(string report)
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(People.Approver);
        await visit.GoAsync(report);
        await page.Button("Attestera").ClickAsync();
        await Assertions.Expect(CurrentStep(page)).ToContainTextAsync("Attesterad");
        await page.GetByLabel("Beslutsdag").FillAsync("2019-09-24");
        await page.GetByLabel("Paragraf i protokollet").FillAsync("§ 91");
        await page.GetByLabel("Diarienummer").FillAsync("ALN 2019-00077");
        await page.Button("Registrera beslutet").ClickAsync();
        await Assertions.Expect(CurrentStep(page)).ToContainTextAsync("Fastställd");
        await Assertions.Expect(page.GetByText("Beslut 24 september 2019, § 91, dnr ALN 2019-00077")).ToBeVisibleAsync();
        await page.Button("Publicera för alla").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Gör nu" })).ToBeVisibleAsync();
        await page.GotoAsync(report);
        await page.ReloadUntilAsync(page.GetByRole(AriaRole.Link, new() { Name = "Se den publicerade tavlan" }));
        await Assertions.Expect(CurrentStep(page)).ToContainTextAsync("Publicerad");
        visit.ShouldBeFaultless();
    }

    private async Task ReadAsAnyoneAsync()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.GoAsync("/tavlor");
        await page.Locator("main").GetByRole(AriaRole.Row).Filter(new() { HasText = "Borås" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.GoAsync("/tavlor/boras/arbetslivsnamnden/2019-T2");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Det enda uppdraget är färdigt");
        await Assertions.Expect(page.GetByText("Klart före sommaren.").First).ToBeVisibleAsync();
        await page.Locator(".site-nav").GetByRole(AriaRole.Link, new() { Name = "Jämför" }).ClickAsync();
        // The indicators are folded away by area; what is typed brings them forth.
        await page.GetByLabel("Sök nyckeltal").PressSequentiallyAsync("eko01");
        await page.Locator("main a[href^='/jamfor/eko01']").First.ClickAsync();
        await Assertions.Expect(page.Locator("figure[data-chart=bars] canvas")).ToBeVisibleAsync();
        var rows = await page.Locator("#comparison tbody tr").CountAsync();
        rows.ShouldBeGreaterThan(1);
        (await page.EvaluateAsync<int>("() => Chart.getChart(document.querySelector('figure[data-chart=bars] canvas')).data.labels.length")).ShouldBeInRange(2, rows + 2);
        visit.ShouldBeFaultless();
    }

    private static ILocator CurrentStep(IPage page) => page.Locator("li.step[aria-current=step]");
}
