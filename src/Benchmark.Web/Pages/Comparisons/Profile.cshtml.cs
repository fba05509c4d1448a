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

    /// <summary>What the profile says, in one sentence.</summary>
    public string Heading
    {
        get
        {
            var name = Words.Name(Profile.Municipality);
            var rows = Profile.Areas.SelectMany(a => a.Rows).ToList();
            var coloured = rows.Count(r => r.Band != Band.None);
            return Profile.Period is null
                ? Words["ProfileHeadingEmpty", name]
                : coloured > 0
                    ? Words["ProfileHeading", name, rows.Count(r => r.Band == Band.Best), rows.Count(r => r.Band == Band.Worst), coloured]
                    : Words["ProfileHeadingNone", name, rows.Count(r => r.Value is not null)];
        }
    }

    public async Task OnGetAsync(string kommun, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, ComparisonAddress.Period);
        Profile = await comparisons.GetProfileAsync(new GetProfileDto(kommun, QueryParameters.Read(Request.Query, ComparisonAddress.Period)), cancellationToken);
    }
}
