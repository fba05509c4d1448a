using Benchmark.Comparisons;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The views of one indicator.</summary>
/// <param name="Current">The page that is shown.</param>
/// <param name="Route">The address's parameters, the same for all views.</param>
/// <param name="Indicator">Which; women and men, and expected values, are there for some.</param>
/// <param name="Words">The language's words.</param>
public sealed record ComparisonTabs(string Current, IDictionary<string, string> Route, IndicatorDto Indicator, ComparisonWords Words)
{
    public const string Ranking = "/Comparisons/Indicator";
    public const string Trend = "/Comparisons/Trend";
    public const string Sexes = "/Comparisons/Sexes";
    public const string Expected = "/Comparisons/Expected/Index";

    private readonly IDictionary<string, string> _route = Route;

    /// <summary>The address's parameters. A new set each time: a link with one more parameter writes it into the set it is given.</summary>
    public IDictionary<string, string> Route => new Dictionary<string, string>(_route, StringComparer.Ordinal);

    /// <summary>The views there are, with their names' keys.</summary>
    public IEnumerable<(string Page, string Name)> Tabs
    {
        get
        {
            yield return (Ranking, "TabRanking");
            yield return (Trend, "TabTrend");
            if (Indicator.IsSexDivided)
            {
                yield return (Sexes, "TabSexes");
            }

            if (Indicator.HasExpectedValue)
            {
                yield return (Expected, "TabExpected");
            }
        }
    }
}
