using Benchmark.Comparisons;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A profile as a table of a file. Every row carries whose figure it is; missing values keep their sign.</summary>
public static class ProfileExport
{
    /// <summary>One row an indicator.</summary>
    public static ExportTable Table(ProfileDto profile, ComparisonWords words)
    {
        var processed = words["SourceProcessed"];
        string[] headings =
        [
            words["ExportCode"],
            words["Municipality"],
            words["ExportInvented"],
            words["Area"],
            words["Indicator"],
            words["ExportPeriod"],
            words["Value"],
            words["Unit"],
            words["ExportMissing"],
            words["Source"],
            $"{words["Rank"]} ({processed})",
            $"{words["Band"]} ({processed})",
            $"{words["Change"]} ({processed})",
            words["ProfileTarget"],
        ];
        return new ExportTable(words["Indicator"], headings, profile.Areas.SelectMany(area => area.Rows.Select(row => Row(profile, area, row, words))));
    }

    private static IReadOnlyList<ExportCell> Row(ProfileDto profile, ProfileAreaDto area, ProfileRowDto row, ComparisonWords words) =>
    [
        ExportCell.Of(profile.Municipality.Code),
        ExportCell.Of(profile.Municipality.Name),
        ExportCell.Of(profile.Municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(area.Name.Shown),
        ExportCell.Of(row.Indicator.Name.Shown),
        ExportCell.Of(profile.Period),
        row.Value is null ? ExportCell.Of(DisplayFormat.Sign(row.Missing)) : ExportCell.Of(row.Value),
        ExportCell.Of(row.Indicator.Unit.Shown),
        ExportCell.Of(row.Value is null ? DisplayFormat.Word(row.Missing) : null),
        ExportCell.Of(words.Source(row.Source) + (row.IsPreliminary ? $", {words["Preliminary"]}" : string.Empty)),
        ExportCell.Of((decimal?)row.Rank),
        ExportCell.Of(row.Value is null ? null : words.BandWord(row.Band, row.Indicator.Direction, row.Count)),
        ExportCell.Of(row.Change?.Difference),
        ExportCell.Of(row.Target),
    ];
}
