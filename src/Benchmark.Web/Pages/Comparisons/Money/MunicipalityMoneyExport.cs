using Benchmark.Comparisons.Money;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>One kommun's money as a table of a file, in kronor; missing amounts keep their sign.</summary>
public static class MunicipalityMoneyExport
{
    /// <summary>One row an area, the boards' totals last and marked.</summary>
    public static ExportTable Table(MunicipalityMoneyDto money, MoneyWords words)
    {
        var common = words.Common;
        var processed = common["SourceProcessed"];
        string Own(string name) => $"{words[name]}, kr";
        string Processed(string name, string unit) => $"{words[name]}, {unit} ({processed})";
        string[] headings =
        [
            common["ExportCode"],
            common["Municipality"],
            common["ExportPeriod"],
            words["Area"],
            words["ExportPartOf"],
            Own("Income"),
            Own("Cost"),
            Own("NetCost"),
            Own("Budget"),
            Processed("Variance", "kr"),
            Own("YearBudget"),
            Own("Forecast"),
            words["ExportForecastAt"],
            Processed("ForecastVariance", "kr"),
            $"{common["Source"]}: {words["NetCost"]}",
            Processed("NetCost", words.Unit(MoneyMeasure.Inhabitant)),
            $"{common["ExportMedian"]} ({processed})",
            words["WithValue"],
            Processed("NetCost", words.Unit(MoneyMeasure.Household)),
            words["Households"],
            words["HouseholdCount"],
            words["ExportNote"],
        ];
        var areas = money.Areas.Select(area => Row(money, area, words));
        var totals = money.BoardTotals.Select(total => TotalRow(money, total, words));
        return new ExportTable(words["Breadcrumb"], headings, areas.Concat(totals));
    }

    private static IReadOnlyList<ExportCell> Row(MunicipalityMoneyDto money, AreaAmountsDto area, MoneyWords words) =>
    [
        .. Head(money, area.Area.Name.Shown, words.PartOf(area.Area)),
        .. Amounts(area.Amounts, area.IsPreliminary, words),
        ExportCell.Of(area.PerInhabitant, 0),
        ExportCell.Of(area.Median, 0),
        ExportCell.Of((decimal?)area.Count),
        area.PerHousehold is { Missing: { } missing } ? ExportCell.Of(DisplayFormat.Sign(missing)) : ExportCell.Of(area.PerHousehold?.Value, 0),
        ExportCell.Of(area.PerHousehold?.Households.Name.Shown),
        ExportCell.Of(area.PerHousehold?.Count),
    ];

    private static IReadOnlyList<ExportCell> TotalRow(MunicipalityMoneyDto money, BoardTotalDto total, MoneyWords words) =>
    [
        .. Head(money, words["BoardTotal", total.BoardName], null),
        .. Amounts(total.Amounts, total.IsPreliminary, words),
        .. Enumerable.Repeat(ExportCell.Of((string?)null), 6),
        ExportCell.Of(words["NotComparable"]),
    ];

    private static IEnumerable<ExportCell> Head(MunicipalityMoneyDto money, string area, string? partOf) =>
    [
        ExportCell.Of(money.Municipality.Code),
        ExportCell.Of(money.Municipality.Name),
        ExportCell.Of(money.Period),
        ExportCell.Of(area),
        ExportCell.Of(partOf),
    ];

    private static IEnumerable<ExportCell> Amounts(BudgetedAmountsDto amounts, bool isPreliminary, MoneyWords words) =>
    [
        Cell(amounts.Income),
        Cell(amounts.Cost),
        Cell(amounts.NetCost),
        Cell(amounts.Budget),
        ExportCell.Of(amounts.Variance),
        Cell(amounts.YearBudget),
        Cell(amounts.Forecast),
        ExportCell.Of(amounts.ForecastAt),
        ExportCell.Of(amounts.ForecastVariance),
        ExportCell.Of(amounts.NetCost is { } netCost ? words.Source(netCost.Source, isPreliminary) : null),
    ];

    private static ExportCell Cell(AmountDto? amount) =>
        amount is { Missing: { } missing } ? ExportCell.Of(DisplayFormat.Sign(missing)) : ExportCell.Of(amount?.Value);
}
