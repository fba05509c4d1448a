using Benchmark.Comparisons;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Women beside men as a file.</summary>
[AllowAnonymous]
public sealed class DownloadSexesModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string indicator, string format, CancellationToken cancellationToken)
    {
        var answer = await comparisons.GetSexesAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        return TableFile.Of(SexExport.Table(answer, new ComparisonWords(texts)), $"{answer.Indicator.Code}-kvinnor-och-man", format);
    }
}
