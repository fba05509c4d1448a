using Benchmark.Comparisons.Expected;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Expected;

/// <summary>Expected values as a file.</summary>
[AllowAnonymous]
public sealed class DownloadModel(IExpectedAppService expected, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string indicator, string format, CancellationToken cancellationToken)
    {
        var answer = await expected.GetAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        return TableFile.Of(ExpectedExport.Table(new ExpectedSentences(answer, new ComparisonWords(texts))), $"{answer.Indicator.Code}-forvantat", format);
    }
}
