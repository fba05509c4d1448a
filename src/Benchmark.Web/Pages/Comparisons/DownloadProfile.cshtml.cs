using Benchmark.Comparisons;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A profile as a file: the same address as the page, with the form of the file.</summary>
[AllowAnonymous]
public sealed class DownloadProfileModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string kommun, string format, CancellationToken cancellationToken)
    {
        var (asked, order) = ProfileAddress.Read(kommun, Request.Query);
        var profile = await comparisons.GetProfileAsync(asked, cancellationToken);
        return TableFile.Of(ProfileExport.Table(profile, new ComparisonWords(texts), order), $"{profile.Municipality.Slug}-{profile.Period}", format);
    }
}
