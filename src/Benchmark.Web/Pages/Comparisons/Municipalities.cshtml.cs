using Benchmark.Comparisons;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.Municipalities;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The kommuner that have published, by county.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class MunicipalitiesModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public const string SearchName = "sok";

    public const string CountyName = "lan";

    public ComparisonWords Words { get; } = new(texts);

    public IReadOnlyList<CountyChoiceDto> AllCounties { get; private set; } = [];

    /// <summary>Those that fit what was asked for, with the kommuner that do.</summary>
    public IReadOnlyList<CountyChoiceDto> Counties { get; private set; } = [];

    public string? Search { get; private set; }

    public string? County { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, SearchName, CountyName);
        Search = QueryParameters.Read(Request.Query, SearchName);
        County = QueryParameters.Read(Request.Query, CountyName);
        AllCounties = (await comparisons.GetChoicesAsync(cancellationToken)).Counties;
        if (County is not null && AllCounties.All(c => c.Code != County))
        {
            throw ComparisonAddress.Unknown(CountyName, County, string.Join(", ", AllCounties.Select(c => c.Code)));
        }

        Counties =
        [
            .. AllCounties.Where(c => County is null || c.Code == County)
                .Select(c => c with { Municipalities = [.. c.Municipalities.Where(Fits)] })
                .Where(c => c.Municipalities.Count > 0),
        ];
    }

    // "boras" finds Borås, and so does 1490.
    private bool Fits(MunicipalityRefDto municipality) => Search is null
        || municipality.Code == Search
        || (MunicipalitySlug.Of(Search) is { Length: > 0 } slug && municipality.Slug.Contains(slug, StringComparison.Ordinal));
}
