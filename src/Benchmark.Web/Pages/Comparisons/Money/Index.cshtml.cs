using Benchmark.Comparisons.Money;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>Choose an area.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class IndexModel(IMoneyAppService money, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public MoneyWords Words { get; } = new(texts);

    public MoneyAreaListDto List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        List = await money.GetAreasAsync(cancellationToken);
    }
}
