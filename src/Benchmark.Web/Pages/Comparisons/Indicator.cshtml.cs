using Benchmark.Comparisons;
using Benchmark.Localization;
using Benchmark.ReferenceValues;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One indicator over kommuner.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Indicator)]
public sealed class IndicatorModel(IComparisonAppService comparisons, IReferenceValueAppService references, IStringLocalizer<BenchmarkResource> texts) : PageModel, IComparisonView
{
    public ComparisonWords Words { get; } = new(texts);

    public ComparisonDto Comparison { get; private set; } = null!;

    public ComparisonFilters Filters { get; private set; } = null!;

    public ComparisonTabs Tabs { get; private set; } = null!;

    /// <summary>Kolada's values; null when Kolada has no such indicator.</summary>
    public ReferenceTable? References { get; private set; }

    public bool ShowsInvented => Comparison.Rows.Any(r => r.Municipality.IsInvented) || Comparison.Missing.Any(m => m.Municipality.IsInvented);

    /// <inheritdoc />
    public bool IsToday => true;

    /// <inheritdoc />
    public string DownloadAddress(IUrlHelper url, string format) =>
        url.Page("/Comparisons/Download", new Dictionary<string, string>(ComparisonAddress.Of(Comparison)) { ["format"] = format })!;

    public async Task OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        Comparison = await comparisons.GetComparisonAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        Filters = new ComparisonFilters(
            ComparisonTabs.Ranking,
            Comparison.Indicator,
            Comparison.Period,
            ComparisonFilters.Offer(Comparison.Periods.Select(p => p.Code), Comparison.Period),
            Comparison.Group,
            Comparison.Own,
            Comparison.Sex,
            await comparisons.GetChoicesAsync(cancellationToken),
            Words,
            ComparisonAddress.ChosenText(Request.Query))
        {
            Figures = Comparison.Figures,
            AllowsEarlier = Comparison.AllowsEarlier,
        };
        Tabs = new ComparisonTabs(ComparisonTabs.Ranking, ComparisonAddress.Of(Comparison), Comparison.Indicator, Words);
        if (Comparison.Indicator.KoladaId is not null)
        {
            var wanted = new GetReferenceValuesDto(Comparison.Indicator.Code, Municipalities: ReferenceTable.MunicipalitiesOf(Comparison));
            References = new ReferenceTable(await references.GetAsync(wanted, cancellationToken), Comparison);
        }
    }
}
