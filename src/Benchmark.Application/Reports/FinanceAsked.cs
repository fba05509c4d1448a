using Benchmark.Imports;
using Benchmark.Imports.Checks;

namespace Benchmark.Reports;

/// <summary>Which money rows a board is asked for: three for each of its areas, all for the board, and what it has given before.</summary>
internal static class FinanceAsked
{
    private static readonly string[] AreaItems = ["income", "cost", "net-cost"];

    private static readonly string[] OnlyInDocuments = ["forecast-decline", "forecast-gain", "forecast-low", "forecast-high"];

    public static IEnumerable<(string Area, string Item)> Of(ReportWorkspace workspace)
    {
        var checks = workspace.Checks;
        var asked = workspace.Board.AreaCodes.Where(checks.Areas.ContainsKey).SelectMany(area => AreaItems.Select(item => (Area: area, Item: item)))
            .Concat(checks.Items.Keys.Except(OnlyInDocuments).Select(item => (Area: CheckContext.BoardTotal, Item: item)));
        var given = new[] { workspace.Draft, workspace.YearBefore }.OfType<ReportDraft>().SelectMany(d => d.FinanceLines).Select(l => (l.Area, l.Item));
        return asked.Concat(given).Distinct()
            .OrderBy(k => k.Area == CheckContext.BoardTotal)
            .ThenBy(k => checks.Areas[k.Area].SortOrder)
            .ThenBy(k => checks.Items[k.Item].SortOrder);
    }
}
