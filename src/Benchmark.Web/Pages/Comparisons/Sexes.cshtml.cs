using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Women beside men, with the gap between them now and over the years.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Indicator)]
public sealed class SexesModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public ComparisonWords Words { get; } = new(texts);

    public SexComparisonDto Sexes { get; private set; } = null!;

    public ComparisonFilters Filters { get; private set; } = null!;

    public ComparisonTabs Tabs { get; private set; } = null!;

    /// <summary>What the gap says, in one sentence.</summary>
    public string Finding
    {
        get
        {
            var period = ComparisonWords.PeriodShort(Sexes.Period);
            if (Sexes.Own is { } own)
            {
                return Sexes.Rows.FirstOrDefault(r => r.IsOwn) is { } row
                    ? Words[row.Gap switch { > 0 => "SexOwnWomen", < 0 => "SexOwnMen", _ => "SexOwnEqual" }, Words.Name(own), Amount(Math.Abs(row.Gap)), period]
                    : Words["SexOwnMissing", Words.Name(own), period];
            }

            return Sexes.Rows.Count == 0
                ? Words["SexNone", period]
                : Words.Counted("SexCount", Sexes.Rows.Count, Sexes.Rows.Count(r => r.Gap > 0), Sexes.Rows.Count, period);
        }
    }

    public async Task OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        Sexes = await comparisons.GetSexesAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        Filters = new ComparisonFilters(
            ComparisonTabs.Sexes,
            Sexes.Indicator,
            Sexes.Period,
            ComparisonFilters.Offer(Sexes.Periods.Select(p => p.Code), Sexes.Period),
            Sexes.Group,
            Sexes.Own,
            null,
            await comparisons.GetChoicesAsync(cancellationToken),
            Words,
            ComparisonAddress.ChosenText(Request.Query));
        Tabs = new ComparisonTabs(ComparisonTabs.Sexes, ComparisonAddress.Of(Sexes.Indicator.Code, Request.Query), Sexes.Indicator, Words);
    }

    /// <summary>A figure in the indicator's decimals.</summary>
    public string Number(decimal? value) => DisplayFormat.Number(value, Sexes.Indicator.Decimals);

    /// <summary>A difference: percentage points between shares, else the indicator's unit.</summary>
    public string Amount(decimal value) => DisplayFormat.WithUnit(value, Sexes.Indicator.Decimals, GapUnit);

    /// <summary>"2017–2019": which periods stand in the charts.</summary>
    public string Years => ComparisonWords.Span(Sexes.History.Select(p => p.Period));

    /// <summary>What a difference is counted in.</summary>
    public string GapUnit => Words.DifferenceUnit(Sexes.Indicator);
}
