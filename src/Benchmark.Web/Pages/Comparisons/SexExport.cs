using Benchmark.Comparisons;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Women beside men as a table of a file.</summary>
public static class SexExport
{
    /// <summary>One row a kommun, those that lack women or men last.</summary>
    public static ExportTable Table(SexComparisonDto sexes, ComparisonWords words)
    {
        var unit = sexes.Indicator.Unit.Shown;
        string Head(string name, string source) => unit.Length == 0 ? $"{name} ({source})" : $"{name}, {unit} ({source})";
        string[] headings =
        [
            words["ExportCode"],
            words["Municipality"],
            words["ExportInvented"],
            words["ExportIndicator"],
            words["ExportPeriod"],
            Head(words["SexTotal"], words["SourceOwn"]),
            Head(words["SexWomen"], words["SourceOwn"]),
            Head(words["SexMen"], words["SourceOwn"]),
            Head(words["Gap"], words["SourceProcessed"]),
            words["ExportMissing"],
        ];
        var rows = sexes.Rows.Select(row => Row(sexes, row, words));
        return new ExportTable(words["ExportSexSheet"], headings, rows.Concat(sexes.Missing.Select(row => MissingRow(sexes, row, words))));
    }

    private static IReadOnlyList<ExportCell> Row(SexComparisonDto sexes, SexRowDto row, ComparisonWords words) =>
    [
        .. Beginning(sexes, row.Municipality, words),
        ExportCell.Of(row.Total, sexes.Indicator.Decimals),
        ExportCell.Of(row.Women, sexes.Indicator.Decimals),
        ExportCell.Of(row.Men, sexes.Indicator.Decimals),
        ExportCell.Of(row.Gap, sexes.Indicator.Decimals),
        ExportCell.Of((string?)null),
    ];

    private static IReadOnlyList<ExportCell> MissingRow(SexComparisonDto sexes, SexMissingDto row, ComparisonWords words) =>
    [
        .. Beginning(sexes, row.Municipality, words),
        Cell(sexes, row.Total),
        Cell(sexes, row.Women),
        Cell(sexes, row.Men),
        ExportCell.Of((string?)null),
        ExportCell.Of(SexReasons.Of(row, words)),
    ];

    private static ExportCell Cell(SexComparisonDto sexes, SexValueDto value) =>
        value.Missing is { } reason ? ExportCell.Of(DisplayFormat.Sign(reason)) : ExportCell.Of(value.Value, sexes.Indicator.Decimals);

    private static IEnumerable<ExportCell> Beginning(SexComparisonDto sexes, MunicipalityRefDto municipality, ComparisonWords words) =>
    [
        ExportCell.Of(municipality.Code),
        ExportCell.Of(municipality.Name),
        ExportCell.Of(municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(sexes.Indicator.Name.Shown),
        ExportCell.Of(sexes.Period),
    ];
}
