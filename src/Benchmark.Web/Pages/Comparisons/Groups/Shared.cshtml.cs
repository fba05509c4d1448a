using Benchmark.Comparisons;
using Benchmark.Comparisons.Groups;
using Benchmark.HttpApi.Comparisons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Comparisons.Groups;

/// <summary>A group that a kommun shares, for whoever has been given the link. Never kept: it may be withdrawn at any time.</summary>
[AllowAnonymous]
public sealed class SharedModel(INamedGroupAppService groups, IComparisonAppService comparisons) : PageModel
{
    public SharedGroupDto Group { get; private set; } = null!;

    public IReadOnlyList<IndicatorAreaDto> Areas { get; private set; } = [];

    public async Task OnGetAsync(string token, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        Group = await groups.GetSharedAsync(token, cancellationToken);
        Areas = (await comparisons.GetIndicatorsAsync(cancellationToken)).Areas;
    }
}
