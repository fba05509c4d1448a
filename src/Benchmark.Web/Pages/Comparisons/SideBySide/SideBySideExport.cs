using Benchmark.Comparisons;
using Benchmark.Comparisons.SideBySide;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>Kommuner side by side as a table of a file: one row a value, so that each carries whose figure it is.</summary>
public static class SideBySideExport
{
    public static ExportTable Table(SideBySideDto sideBySide, SideBySideWords words)
    {
        var common = words.Common;
        var processed = common["SourceProcessed"];
        string[] headings =
        [
            common["Area"],
            common["ExportIndicator"],
            common["Unit"],
            common["ExportPeriod"],
            common["ExportCode"],
            common["Municipality"],
            common["ExportInvented"],
            common["Value"],
            common["ExportMissing"],
            common["Source"],
            $"{common["Rank"]} ({processed})",
            $"{words["ExportOf"]} ({processed})",
            $"{common["Band"]} ({processed})",
        ];
        var rows =
            from area in sideBySide.Areas
            from row in area.Rows
            from column in Enumerable.Range(0, sideBySide.Municipalities.Count)
            select Row(sideBySide, area, row, column, common);
        return new ExportTable(words["Title"], headings, rows);
    }

    private static IReadOnlyList<ExportCell> Row(SideBySideDto sideBySide, SideBySideAreaDto area, SideBySideRowDto row, int column, ComparisonWords words)
    {
        var (municipality, cell) = (sideBySide.Municipalities[column], row.Cells[column]);
        ExportCell[] head =
        [
            ExportCell.Of(area.Name.Shown),
            ExportCell.Of(row.Indicator.Name.Shown),
            ExportCell.Of(row.Indicator.UnitName.Shown),
            ExportCell.Of(sideBySide.Period),
            ExportCell.Of(municipality.Code),
            ExportCell.Of(municipality.Name),
            ExportCell.Of(municipality.IsInvented ? words["Yes"] : null),
        ];
        return cell.Value is null
            ? [.. head, ExportCell.Of(DisplayFormat.Sign(cell.Missing)), ExportCell.Of(DisplayFormat.Word(cell.Missing))]
            :
            [
                .. head,
                ExportCell.Of(cell.Value, row.Indicator.Decimals),
                ExportCell.Of((string?)null),
                ExportCell.Of(words.Source(cell.Source) + (cell.IsPreliminary ? $", {words["Preliminary"]}" : string.Empty)),
                ExportCell.Of((decimal?)cell.Rank),
                ExportCell.Of((decimal?)row.Count),
                ExportCell.Of(words.BandWord(cell.Band, row.Indicator.Direction, row.Count)),
            ];
    }
}
