using System.Text;
using Benchmark.Browser.Tests.Accessibility;
using Benchmark.Browser.Tests.Fixtures;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Walks;

/// <summary>A report document handed in as it is and gone through by keyboard, the document beside the rows.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class DocumentTests(DemoSite site)
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 2012

        Av de två uppdragen är båda färdiga.

        Uppdrag	Status T2	Kommentar
        Fler feriearbeten för unga.	Påbörjat	Arbetet pågår.
        Öppna en ny mötesplats.	Färdigt	Lokalen är öppen.

        Verksamhetsmått	Utfall Aug 2012
        Antal hushåll med försörjningsstöd	692
        Antal måsar på taket	12
        Antal trutar på taket	4
        """;

    private static readonly int[] Widths = [1440, 768, 360];

    [ChromiumFact]
    public async Task Rows_are_decided_by_keyboard_beside_the_document()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(People.Contributor);
        await page.CreateReportAsync("2012", "T2");
        await page.GetByLabel("Eller lämna in själva rapporten").SetInputFilesAsync(new FilePayload { Name = "rapport.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Report) });
        await page.Button("Läs dokumentet").ClickAsync();
        var rows = page.Locator(".read-row");
        await Assertions.Expect(rows).ToHaveCountAsync(6, new() { Timeout = 60_000 });
        await ShouldFitAndBeAccessibleAsync(page);

        await page.SetViewportSizeAsync(1440, 900);
        var progress = page.Locator("[data-progress]");
        var focused = page.Locator(".read-row:focus");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(focused).ToContainTextAsync("färdig 2 i texten, 1 i uppräkningen");
        await page.Keyboard.PressAsync("2");
        await Assertions.Expect(page.Locator("#motsagelse-0")).ToContainTextAsync("Fel i dokumentet");
        await Assertions.Expect(focused).ToContainTextAsync("Hushåll med försörjningsstöd");
        await Assertions.Expect(page.Locator(".document-line[data-current]")).ToContainTextAsync("692");
        await page.Keyboard.PressAsync("g");
        await Assertions.Expect(progress).ToContainTextAsync("1 av 3 värden är avgjorda, 1 är godtagna");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(progress).ToContainTextAsync("2 av 3 värden är avgjorda, 1 är godtagna");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(progress).ToContainTextAsync("1 av 3 värden är avgjorda, 1 är godtagna");

        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(focused).ToContainTextAsync("Antal måsar på taket");
        await page.Keyboard.PressAsync("b");
        await Assertions.Expect(page.Locator("#okanda")).ToContainTextAsync("Kommunens egen uppgift");
        await Assertions.Expect(focused).ToContainTextAsync("Antal trutar på taket");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.GetByLabel("Vilket nyckeltal är ”Antal trutar på taket”?")).ToBeFocusedAsync();
        await ShouldFitAndBeAccessibleAsync(page);
        await page.SetViewportSizeAsync(1440, 900);
        await page.Keyboard.TypeAsync("extratj");
        await Assertions.Expect(page.Locator("#koppla-val li:visible")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "AMI10 Extratjänster" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Vilket nyckeltal är ”Antal trutar på taket”?")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(progress).ToContainTextAsync("1 av 4 värden är avgjorda");

        await page.Button("Godta alla säkra (3)").First.ClickAsync();
        await page.Button("Lämna vidare det godtagna (4)").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Granska uppladdningen", Level = 1 })).ToBeVisibleAsync();
        visit.ShouldBeFaultless();
    }

    private static async Task ShouldFitAndBeAccessibleAsync(IPage page)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            (await page.RunAxe(AxeTests.Rules)).Violations.Select(v => $"{width}: {v.Id} {v.Nodes.FirstOrDefault()?.Html}").ShouldBeEmpty();
        }
    }
}
