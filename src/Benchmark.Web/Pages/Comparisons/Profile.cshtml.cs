using Benchmark.Comparisons;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One kommun over all indicators.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class ProfileModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public ComparisonWords Words { get; } = new(texts);

    public ProfileDto Profile { get; private set; } = null!;

    public ProfileOrder Order { get; private set; }

    public async Task OnGetAsync(string kommun, CancellationToken cancellationToken)
    {
        (var asked, Order) = ProfileAddress.Read(kommun, Request.Query);
        Profile = await comparisons.GetProfileAsync(asked, cancellationToken);
    }
}
