using Benchmark.Comparisons.SideBySide;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>Kommuner side by side as a file: the same address as the page, with the form of the file.</summary>
[AllowAnonymous]
public sealed class DownloadModel(ISideBySideAppService sideBySide, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancellationToken)
    {
        var answer = await sideBySide.GetAsync(SideBySideAddress.Read(Request.Query), cancellationToken);
        return TableFile.Of(SideBySideExport.Table(answer, new SideBySideWords(texts)), $"sida-vid-sida-{answer.Period}", format);
    }
}
