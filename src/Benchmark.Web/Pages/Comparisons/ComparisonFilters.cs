using Benchmark.Comparisons;
using Benchmark.Indicators;
using Benchmark.Reports;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>What the filters above a view of one indicator show and offer.</summary>
/// <param name="Page">The view that the form leads to.</param>
/// <param name="Indicator">Which indicator.</param>
/// <param name="Period">The shown period.</param>
/// <param name="Periods">Codes of the periods on offer, the newest first.</param>
/// <param name="Group">The shown group.</param>
/// <param name="Own">The chosen kommun.</param>
/// <param name="Sex">Whom the values speak of; null where the view shows women and men together.</param>
/// <param name="Choices">Kommuner and groups on offer.</param>
/// <param name="Words">The language's words.</param>
/// <param name="Chosen">The freely chosen kommuner as the address writes them.</param>
public sealed record ComparisonFilters(
    string Page,
    IndicatorDto Indicator,
    string Period,
    IReadOnlyList<string> Periods,
    GroupDto Group,
    MunicipalityRefDto? Own,
    Sex? Sex,
    ComparisonChoicesDto Choices,
    ComparisonWords Words,
    string Chosen)
{
    /// <summary>Preliminary and final; null where the view doesn't tell them apart.</summary>
    public FigureState? Figures { get; init; }

    /// <summary>Whether earlier values are let in; null where the view shows all years anyway.</summary>
    public bool? AllowsEarlier { get; init; }

    /// <summary>The periods with the shown one among them, the newest first.</summary>
    public static IReadOnlyList<string> Offer(IEnumerable<string> periods, string shown) =>
        [.. periods.Prepend(shown).Distinct(StringComparer.Ordinal).OrderByDescending(ReportPeriod.Parse)];
}
