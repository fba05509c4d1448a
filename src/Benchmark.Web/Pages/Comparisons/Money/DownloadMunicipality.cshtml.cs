using Benchmark.Comparisons.Money;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>One kommun's money by area as a file.</summary>
[AllowAnonymous]
public sealed class DownloadMunicipalityModel(IMoneyAppService money, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string kommun, string format, CancellationToken cancellationToken)
    {
        var answer = await money.GetMunicipalityAsync(MoneyAddress.ReadMunicipality(kommun, Request.Query), cancellationToken);
        return TableFile.Of(MunicipalityMoneyExport.Table(answer, new MoneyWords(texts)), $"{answer.Municipality.Slug}-ekonomi-{answer.Period}", format);
    }
}
