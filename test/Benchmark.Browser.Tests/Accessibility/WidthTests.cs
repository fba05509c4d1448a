using Benchmark.Browser.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Accessibility;

/// <summary>Pages at the width of a phone, a tablet and a desk: nothing beside the edge, nothing missing, nothing refused.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class WidthTests(DemoSite site)
{
    private static readonly int[] Widths = [1440, 768, 360];

    public static TheoryData<string> Pages => SitePages.Names;

    [ChromiumTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_and_nothing_fails(string page)
    {
        await using var visit = await SitePages.OpenAsync(site, page);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            var wide = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            wide.ShouldBeLessThanOrEqualTo(width, await WidestAsync(visit, width));
        }

        visit.ShouldBeFaultless();
    }

    /// <summary>What reaches over the edge, for the message.</summary>
    private static Task<string> WidestAsync(Visit visit, int width) => visit.Page.EvaluateAsync<string>(
        """
        width => [...document.querySelectorAll('main *, header *, footer *')]
          .filter(part => part.getBoundingClientRect().right > width + 1 && !part.closest('.table-scroll, .hidden-text'))
          .slice(0, 5).map(part => `${part.tagName}.${part.className} "${part.textContent.trim().slice(0, 30)}"`).join('; ')
        """,
        width);
}
