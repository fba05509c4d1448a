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

    /// <summary>On a phone what is typed or corrected stands under its label, and nothing is to be dragged sideways.</summary>
    [ChromiumTheory]
    [InlineData("fyll i nyckeltal")]
    [InlineData("fyll i ekonomi")]
    [InlineData("fyll i mål")]
    [InlineData("fyll i uppdrag")]
    [InlineData("fyll i handlingsplaner")]
    [InlineData("granska")]
    [InlineData("rapport")]
    [InlineData("kommun")]
    [InlineData("användare")]
    public async Task No_part_scrolls_sideways_on_a_phone(string page)
    {
        await using var visit = await SitePages.OpenAsync(site, page);
        await visit.Page.SetViewportSizeAsync(360, 800);
        (await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main *')]
              .filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto')
              .map(part => part.className)
            """)).ShouldBeEmpty();
        (await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.table-form :is(input, select, textarea)')]
              .filter(field => field.offsetWidth < 300 || !(field.closest('td').querySelector('.cell-label').offsetHeight > 0))
              .map(field => field.name)
            """)).ShouldBeEmpty("every field is as wide as the page and has its label in sight");
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
