using Benchmark.Comparisons;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The table of a comparison as a file: the same address as the page, with the form of the file.</summary>
[AllowAnonymous]
public sealed class DownloadModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string indicator, string format, CancellationToken cancellationToken)
    {
        var comparison = await comparisons.GetComparisonAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        return TableFile.Of(ComparisonExport.Table(comparison, new ComparisonWords(texts)), $"{comparison.Indicator.Code}-{comparison.Period}", format);
    }
}
