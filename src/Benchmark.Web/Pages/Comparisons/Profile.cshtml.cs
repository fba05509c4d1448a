using Benchmark.Comparisons;
using Benchmark.HttpApi.Comparisons;
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

    public async Task OnGetAsync(string kommun, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, ComparisonAddress.Period);
        Profile = await comparisons.GetProfileAsync(new GetProfileDto(kommun, QueryParameters.Read(Request.Query, ComparisonAddress.Period)), cancellationToken);
    }
}
