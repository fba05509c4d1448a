using Benchmark.Comparisons;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One indicator over kommuner.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Indicator)]
public sealed class IndicatorModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel, IComparisonView
{
    public ComparisonWords Words { get; } = new(texts);

    public ComparisonDto Comparison { get; private set; } = null!;

    public ComparisonChoicesDto Choices { get; private set; } = null!;

    /// <summary>The periods offered, the shown one too although nobody has a value in it.</summary>
    public IEnumerable<string> Periods => Comparison.Periods.Select(p => p.Code).Prepend(Comparison.Period).Distinct(StringComparer.Ordinal)
        .OrderByDescending(Benchmark.Reports.ReportPeriod.Parse);

    public bool ShowsInvented => Comparison.Rows.Any(r => r.Municipality.IsInvented) || Comparison.Missing.Any(m => m.Municipality.IsInvented);

    /// <inheritdoc />
    public string DownloadAddress(IUrlHelper url, string format) =>
        url.Page("/Comparisons/Download", new Dictionary<string, string>(ComparisonAddress.Of(Comparison)) { ["format"] = format })!;

    public async Task OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        Comparison = await comparisons.GetComparisonAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        Choices = await comparisons.GetChoicesAsync(cancellationToken);
    }
}
