namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The views of one indicator.</summary>
/// <param name="Current">The page that is shown.</param>
/// <param name="Route">The address's parameters, the same for all views.</param>
/// <param name="IsSexDivided">Whether there is a view of women and men.</param>
/// <param name="Words">The language's words.</param>
public sealed record ComparisonTabs(string Current, IDictionary<string, string> Route, bool IsSexDivided, ComparisonWords Words)
{
    public const string Ranking = "/Comparisons/Indicator";
    public const string Trend = "/Comparisons/Trend";
    public const string Sexes = "/Comparisons/Sexes";

    /// <summary>The views there are, with their names' keys.</summary>
    public IEnumerable<(string Page, string Name)> Tabs => IsSexDivided
        ? [(Ranking, "TabRanking"), (Trend, "TabTrend"), (Sexes, "TabSexes")]
        : [(Ranking, "TabRanking"), (Trend, "TabTrend")];
}
