using Benchmark.Comparisons;
using Benchmark.Localization;
using Benchmark.ReferenceValues;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>One indicator over kommuner.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Indicator)]
public sealed class IndicatorModel(IComparisonAppService comparisons, IReferenceValueAppService references, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public ComparisonWords Words { get; } = new(texts);

    public ComparisonDto Comparison { get; private set; } = null!;

    public ComparisonChoicesDto Choices { get; private set; } = null!;

    /// <summary>Kolada's values; null when Kolada has no such indicator.</summary>
    public ReferenceTable? References { get; private set; }

    /// <summary>The periods offered, the shown one too although nobody has a value in it.</summary>
    public IEnumerable<string> Periods => Comparison.Periods.Select(p => p.Code).Prepend(Comparison.Period).Distinct(StringComparer.Ordinal)
        .OrderByDescending(Benchmark.Reports.ReportPeriod.Parse);

    public bool ShowsInvented => Comparison.Rows.Any(r => r.Municipality.IsInvented) || Comparison.Missing.Any(m => m.Municipality.IsInvented);

    public async Task OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        Comparison = await comparisons.GetComparisonAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        Choices = await comparisons.GetChoicesAsync(cancellationToken);
        if (Comparison.Indicator.KoladaId is not null)
        {
            var wanted = new GetReferenceValuesDto(Comparison.Indicator.Code, Municipalities: ReferenceTable.MunicipalitiesOf(Comparison));
            References = new ReferenceTable(await references.GetAsync(wanted, cancellationToken), Comparison);
        }
    }
}
