using Benchmark.Comparisons;
using Benchmark.Comparisons.Money;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>One area over kommuner, from the highest net cost.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class AreaModel(IMoneyAppService money, IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public MoneyWords Words { get; } = new(texts);

    public AreaMoneyDto Money { get; private set; } = null!;

    public IReadOnlyList<MunicipalityRefDto> Municipalities { get; private set; } = [];

    public bool ShowsInvented => Money.Rows.Any(r => r.Municipality.IsInvented) || Money.Missing.Any(m => m.Municipality.IsInvented);

    public async Task OnGetAsync(string omrade, CancellationToken cancellationToken)
    {
        Money = await money.GetAreaAsync(MoneyAddress.ReadArea(omrade, Request.Query), cancellationToken);
        Municipalities = (await comparisons.GetChoicesAsync(cancellationToken)).Municipalities;
    }
}
