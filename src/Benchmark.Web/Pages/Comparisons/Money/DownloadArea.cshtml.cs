using Benchmark.Comparisons.Money;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>One area over kommuner as a file.</summary>
[AllowAnonymous]
public sealed class DownloadAreaModel(IMoneyAppService money, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string omrade, string format, CancellationToken cancellationToken)
    {
        var answer = await money.GetAreaAsync(MoneyAddress.ReadArea(omrade, Request.Query), cancellationToken);
        return TableFile.Of(AreaMoneyExport.Table(answer, new MoneyWords(texts)), $"{answer.Area.Code}-{answer.Period}", format);
    }
}
