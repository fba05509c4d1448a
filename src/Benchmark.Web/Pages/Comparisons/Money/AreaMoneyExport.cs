using Benchmark.Comparisons;
using Benchmark.Comparisons.Money;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>One area over kommuner as a table of a file, in kronor; missing values keep their sign.</summary>
public static class AreaMoneyExport
{
    /// <summary>One row a kommun, those without value last.</summary>
    public static ExportTable Table(AreaMoneyDto money, MoneyWords words)
    {
        var common = words.Common;
        var processed = common["SourceProcessed"];
        string[] headings =
        [
            common["ExportCode"],
            common["Municipality"],
            common["ExportInvented"],
            words["Area"],
            common["ExportPeriod"],
            $"{words["NetCost"]}, {words.Unit(money.Measure)} ({processed})",
            common["ExportMissing"],
            $"{words["FromHighest"]} ({processed})",
            $"{words["NetCost"]}, kr",
            money.Measure == MoneyMeasure.Household ? money.Households!.Name.Shown : words["Inhabitants"],
            $"{common["Source"]}: {words["NetCost"]}",
            $"{common["ExportMedian"]} ({processed})",
        ];
        var values = money.Rows.Select(row => Row(money, row, words));
        var missing = money.Missing.Select(row => MissingRow(money, row, common));
        return new ExportTable(money.Area.Name.Shown, headings, values.Concat(missing));
    }

    private static IReadOnlyList<ExportCell> Row(AreaMoneyDto money, AreaMoneyRowDto row, MoneyWords words) =>
    [
        .. Head(money, row.Municipality, words.Common),
        ExportCell.Of(row.Value, 0),
        ExportCell.Of((string?)null),
        ExportCell.Of((decimal?)row.Rank),
        ExportCell.Of((decimal?)row.NetCost),
        ExportCell.Of((decimal?)row.DividedBy),
        ExportCell.Of(words.Source(row.NetCostSource, row.IsPreliminary)),
        ExportCell.Of(money.Statistics.Median, 0),
    ];

    private static IReadOnlyList<ExportCell> MissingRow(AreaMoneyDto money, MissingRowDto row, ComparisonWords words) =>
    [
        .. Head(money, row.Municipality, words),
        ExportCell.Of(DisplayFormat.Sign(row.Reason)),
        ExportCell.Of(DisplayFormat.Word(row.Reason)),
    ];

    private static IEnumerable<ExportCell> Head(AreaMoneyDto money, MunicipalityRefDto municipality, ComparisonWords words) =>
    [
        ExportCell.Of(municipality.Code),
        ExportCell.Of(municipality.Name),
        ExportCell.Of(municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(money.Area.Name.Shown),
        ExportCell.Of(money.Period),
    ];
}
