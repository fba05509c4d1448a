using Benchmark.Comparisons;
using Benchmark.Comparisons.Expected;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Expected;

/// <summary>Outcomes beside what kommuner's background lets one expect. A publication of any background value moves the page.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class IndexModel(IExpectedAppService expected, IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public ComparisonWords Words { get; } = new(texts);

    public ExpectedDto Expected { get; private set; } = null!;

    public ExpectedSentences Sentences { get; private set; } = null!;

    public ComparisonFilters Filters { get; private set; } = null!;

    public ComparisonTabs Tabs { get; private set; } = null!;

    /// <summary>The chosen kommun's row, where something is expected of it.</summary>
    public ExpectedRowDto? Own => Expected.Rows.FirstOrDefault(r => r.IsOwn);

    public async Task OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        Expected = await expected.GetAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        Sentences = new ExpectedSentences(Expected, Words);
        Filters = new ComparisonFilters(
            ComparisonTabs.Expected,
            Expected.Indicator,
            Expected.Period,
            ComparisonFilters.Offer(Expected.Periods.Select(p => p.Code), Expected.Period),
            Expected.Group,
            Expected.Own,
            null,
            await comparisons.GetChoicesAsync(cancellationToken),
            Words,
            ComparisonAddress.ChosenText(Request.Query));
        Tabs = new ComparisonTabs(ComparisonTabs.Expected, ComparisonAddress.Of(Expected.Indicator.Code, Request.Query), Expected.Indicator, Words);
    }
}
