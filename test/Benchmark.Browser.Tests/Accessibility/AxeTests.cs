using Benchmark.Browser.Tests.Fixtures;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Benchmark.Browser.Tests.Accessibility;

/// <summary>What axe can see of WCAG 2.2 AA, on every kind of page.</summary>
[Collection(DemoSiteCollection.Name)]
public sealed class AxeTests(DemoSite site)
{
    internal static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string> Pages => SitePages.Names;

    [ChromiumTheory]
    [MemberData(nameof(Pages))]
    public Task In_light(string page) => CheckAsync(page, ColorScheme.Light);

    [ChromiumTheory]
    [InlineData(SitePages.Board)]
    [InlineData(SitePages.Comparison)]
    public Task In_dark(string page) => CheckAsync(page, ColorScheme.Dark);

    private async Task CheckAsync(string page, ColorScheme colours)
    {
        await using var visit = await SitePages.OpenAsync(site, page, colours);
        var result = await visit.Page.RunAxe(Rules);
        var faults = result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Take(5).Select(node => $"{violation.Id}: {node.Html}"));
        faults.ShouldBeEmpty();
    }
}
