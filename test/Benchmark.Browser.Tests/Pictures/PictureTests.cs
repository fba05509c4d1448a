using Benchmark.Browser.Tests.Fixtures;
using Microsoft.Playwright;
using Xunit;

namespace Benchmark.Browser.Tests.Pictures;

/// <summary>Pictures for people: of each page at three widths, and the two of the README.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class PictureTests(DemoSite site)
{
    private static readonly string[] Shown =
    [
        "start", SitePages.Board, SitePages.Comparison, "kommun", "rapporter", "rapport", "granska", "fyll i nyckeltal",
        "egna grupper", "ny grupp", "grupp", "delad grupp", "spara fast sida", "fast sida", "fast profil",
    ];

    [PicturesFact]
    public async Task Of_pages_at_three_widths()
    {
        Directory.CreateDirectory(PicturesFactAttribute.Folder!);
        foreach (var name in Shown)
        {
            await using var visit = await SitePages.OpenAsync(site, name);
            foreach (var width in new[] { 1440, 768, 360 })
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                await TakeAsync(visit, $"{name.Replace(' ', '-')}-{width}", new PageScreenshotOptions { FullPage = true });
            }
        }
    }

    [PicturesFact]
    public async Task Of_a_board_and_a_comparison_for_the_readme()
    {
        Directory.CreateDirectory(PicturesFactAttribute.Folder!);
        foreach (var (page, name) in new[] { (SitePages.Board, "status-board"), (SitePages.Comparison, "comparison") })
        {
            await using var visit = await SitePages.OpenAsync(site, page);
            await visit.Page.SetViewportSizeAsync(1440, 1000);
            await TakeAsync(visit, name, new PageScreenshotOptions());
        }
    }

    private static Task<byte[]> TakeAsync(Visit visit, string name, PageScreenshotOptions options)
    {
        options.Path = Path.Combine(PicturesFactAttribute.Folder!, $"{name}.png");
        options.Animations = ScreenshotAnimations.Disabled;
        return visit.Page.ScreenshotAsync(options);
    }
}
