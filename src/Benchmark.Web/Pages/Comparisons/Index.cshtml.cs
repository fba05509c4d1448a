using Benchmark.Comparisons;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Choose an indicator, or a kommun.</summary>
[AllowAnonymous]
public sealed class IndexModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public const string SearchName = "sok";

    public ComparisonWords Words { get; } = new(texts);

    public IReadOnlyList<IndicatorAreaDto> Areas { get; private set; } = [];

    public IReadOnlyList<MunicipalityRefDto> Municipalities { get; private set; } = [];

    public string? Search { get; private set; }

    public bool HasValues { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, SearchName);
        Search = QueryParameters.Read(Request.Query, SearchName);
        var list = await comparisons.GetIndicatorsAsync(cancellationToken);
        HasValues = list.Areas.Any(a => a.Indicators.Any(i => i.Periods.Count > 0));
        Areas = [.. list.Areas.Select(a => a with { Indicators = [.. a.Indicators.Where(i => Fits(a, i))] }).Where(a => a.Indicators.Count > 0)];
        Municipalities = (await comparisons.GetChoicesAsync(cancellationToken)).Municipalities;
    }

    private bool Fits(IndicatorAreaDto area, IndicatorItemDto item) => Search is null
        || new[] { item.Indicator.Code, item.Indicator.Name.Shown, item.Indicator.Definition.Shown, area.Name.Shown }
            .Any(text => text.Contains(Search, StringComparison.CurrentCultureIgnoreCase));
}
