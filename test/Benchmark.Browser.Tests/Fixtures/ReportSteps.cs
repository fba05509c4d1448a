using Microsoft.Playwright;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>What a handläggare does with a report, by what stands on the pages.</summary>
internal static class ReportSteps
{
    /// <summary>From any page to a new report; its address is returned.</summary>
    public static async Task<string> CreateReportAsync(this IPage page, string year, string kind)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" }).Or(page.Locator(".site-nav")).First
            .GetByRole(AriaRole.Link, new() { Name = "Rapporter" }).ClickAsync();
        await page.GetByLabel("År", new() { Exact = true }).FillAsync(year);
        await page.GetByLabel("Räknat till och med").SelectOptionAsync(kind);
        await page.Button("Skapa rapport").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Gör nu" })).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>The template as it comes to the person's computer.</summary>
    public static async Task<string> DownloadTemplateAsync(this IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Hämta mallen" }).ClickAsync());
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    /// <summary>Uploads and stands on the review.</summary>
    public static async Task UploadAsync(this IPage page, string path)
    {
        await page.GetByLabel("Ladda upp ifylld mall").SetInputFilesAsync(path);
        await page.Button("Ladda upp").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Granska uppladdningen", Level = 1 })).ToBeVisibleAsync();
    }

    public static ILocator Button(this IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Loads the page again until it says what is waited for.</summary>
    /// <exception cref="TimeoutException">Two minutes have gone.</exception>
    public static async Task ReloadUntilAsync(this IPage page, ILocator shown)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        for (var tries = 0; tries < 240; tries++)
        {
            if (await shown.CountAsync() > 0)
            {
                return;
            }

            await tick.WaitForNextTickAsync();
            await page.ReloadAsync();
        }

        throw new TimeoutException($"{page.Url} never showed {shown}.");
    }
}
