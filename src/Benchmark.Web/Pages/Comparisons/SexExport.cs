using Benchmark.Comparisons;
using Benchmark.Documents.Exports;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Women beside men as a table of a file.</summary>
public static class SexExport
{
    /// <summary>One row a kommun.</summary>
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
        ];
        return new ExportTable(words["ExportSexSheet"], headings, sexes.Rows.Select(row => Row(sexes, row, words)));
    }

    private static IReadOnlyList<ExportCell> Row(SexComparisonDto sexes, SexRowDto row, ComparisonWords words) =>
    [
        ExportCell.Of(row.Municipality.Code),
        ExportCell.Of(row.Municipality.Name),
        ExportCell.Of(row.Municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(sexes.Indicator.Name.Shown),
        ExportCell.Of(sexes.Period),
        ExportCell.Of(row.Total),
        ExportCell.Of((decimal?)row.Women),
        ExportCell.Of((decimal?)row.Men),
        ExportCell.Of((decimal?)row.Gap),
    ];
}
