using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons.Groups;

/// <summary>The indicators that a group can be compared by.</summary>
/// <param name="Code">The group's, as in the address of a comparison.</param>
/// <param name="Areas">All areas with their indicators.</param>
public sealed record GroupIndicatorsView(string Code, IReadOnlyList<IndicatorAreaDto> Areas)
{
    /// <summary>Those that someone has a value of.</summary>
    public IEnumerable<(BilingualText Area, IEnumerable<IndicatorDto> Indicators)> WithValues => Areas
        .Where(a => a.Indicators.Any(i => i.Periods.Count > 0))
        .Select(a => (a.Name, a.Indicators.Where(i => i.Periods.Count > 0).Select(i => i.Indicator)));
}
