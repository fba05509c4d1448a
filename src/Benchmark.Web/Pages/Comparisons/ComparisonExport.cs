using Benchmark.Comparisons;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;
using Benchmark.Indicators;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A comparison as a table of a file. Every row carries whose figure it is; missing values keep their sign,
/// and numbers are rounded as on the page.</summary>
public static class ComparisonExport
{
    /// <summary>One row a kommun, those without value last.</summary>
    public static ExportTable Table(ComparisonDto comparison, ComparisonWords words)
    {
        var indicator = comparison.Indicator;
        var unit = indicator.Unit.Shown;
        string[] headings =
        [
            words["ExportCode"],
            words["Municipality"],
            words["ExportInvented"],
            words["ExportIndicator"],
            words["ExportPeriod"],
            words["Sex"],
            unit.Length == 0 ? words["Value"] : $"{words["Value"]} ({unit})",
            words["ExportMissing"],
            words["Source"],
            $"{words["Rank"]} ({words["SourceProcessed"]})",
            $"{words["Band"]} ({words["SourceProcessed"]})",
            $"{words[indicator.Direction == Direction.None ? "Higher" : "Better"]} % ({words["SourceProcessed"]})",
            words.DifferenceUnit(indicator) is { Length: > 0 } change ? $"{words["Change"]}, {change} ({words["SourceProcessed"]})" : $"{words["Change"]} ({words["SourceProcessed"]})",
            $"{words["ExportMedian"]} ({words["SourceProcessed"]})",
        ];
        var values = comparison.Rows.Select(row => Row(comparison, words, row));
        var missing = comparison.Missing.Select(row => MissingRow(comparison, words, row));
        return new ExportTable(words["ExportSheet"], headings, values.Concat(missing));
    }

    /// <summary>The table as CSV.</summary>
    public static byte[] Csv(ExportTable table) => CsvText.File(table.Rows
        .Select(row => CsvText.Line(row.Select(cell => cell.Number is { } number ? CsvText.Number(number) : CsvText.Text(cell.Text))))
        .Prepend(CsvText.Line(table.Headings.Select(CsvText.Text))));

    private static IReadOnlyList<ExportCell> Row(ComparisonDto comparison, ComparisonWords words, ComparisonRowDto row) =>
    [
        .. Head(comparison, words, row.Municipality),
        ExportCell.Of(row.Value, comparison.Indicator.Decimals),
        ExportCell.Of((string?)null),
        ExportCell.Of(words.Source(row.Source) + (row.IsPreliminary ? $", {words["Preliminary"]}" : string.Empty)),
        ExportCell.Of((decimal?)row.Rank),
        ExportCell.Of(words.BandWord(row.Band, comparison.Indicator.Direction, comparison.Statistics.Count)),
        ExportCell.Of((decimal?)row.PercentBehind),
        ExportCell.Of(row.Change?.Difference, comparison.Indicator.Decimals),
        ExportCell.Of(comparison.Statistics.Median, comparison.Indicator.Decimals),
    ];

    private static IReadOnlyList<ExportCell> MissingRow(ComparisonDto comparison, ComparisonWords words, MissingRowDto row) =>
    [
        .. Head(comparison, words, row.Municipality),
        ExportCell.Of(DisplayFormat.Sign(row.Reason)),
        ExportCell.Of(row.AsOf is { } asOf ? $"{DisplayFormat.Word(row.Reason)} ({asOf})" : DisplayFormat.Word(row.Reason)),
    ];

    private static IEnumerable<ExportCell> Head(ComparisonDto comparison, ComparisonWords words, MunicipalityRefDto municipality) =>
    [
        ExportCell.Of(municipality.Code),
        ExportCell.Of(municipality.Name),
        ExportCell.Of(municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(comparison.Indicator.Name.Shown),
        ExportCell.Of(comparison.Period),
        ExportCell.Of(words.SexWord(comparison.Sex)),
    ];
}
