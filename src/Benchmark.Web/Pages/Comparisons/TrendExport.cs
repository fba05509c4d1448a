using Benchmark.Comparisons;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The years of an indicator as a table of a file; whose figure each column is stands in its head.</summary>
public static class TrendExport
{
    /// <summary>One row a period.</summary>
    public static ExportTable Table(TrendDto trend, ComparisonWords words)
    {
        var unit = trend.Indicator.Unit.Shown;
        string Head(string name, string source) => unit.Length == 0 ? $"{name} ({source})" : $"{name}, {unit} ({source})";
        var processed = words["SourceProcessed"];
        string[] headings =
        [
            words["ExportIndicator"],
            words["Period"],
            words["Sex"],
            Head(trend.Own is { } own ? words.Name(own) : words["OwnMunicipality"], words["SourceOwn"]),
            words["ExportMissing"],
            words["Preliminary"],
            Head($"{words["TrendGroupMedian"]}: {trend.Group.Name}", processed),
            Head(words["TrendMedianAll"], processed),
            Head(words["TrendLower"], processed),
            Head(words["TrendUpper"], processed),
            words["TrendCount"],
            words["TrendBreak"],
        ];
        return new ExportTable(words["TabTrend"], headings, trend.Points.Select(point => Row(trend, point, words)));
    }

    private static IReadOnlyList<ExportCell> Row(TrendDto trend, TrendPointDto point, ComparisonWords words) =>
    [
        ExportCell.Of(trend.Indicator.Name.Shown),
        ExportCell.Of(point.Period),
        ExportCell.Of(words.SexWord(trend.Sex)),
        point.Own is null ? ExportCell.Of(DisplayFormat.Sign(point.OwnMissing)) : ExportCell.Of(point.Own, trend.Indicator.Decimals),
        ExportCell.Of(trend.Own is null || point.Own is not null ? null : DisplayFormat.Word(point.OwnMissing)),
        ExportCell.Of(point.OwnIsPreliminary ? words["Yes"] : null),
        ExportCell.Of(point.GroupMedian, trend.Indicator.Decimals),
        ExportCell.Of(point.Median, trend.Indicator.Decimals),
        ExportCell.Of(point.LowerQuartile, trend.Indicator.Decimals),
        ExportCell.Of(point.UpperQuartile, trend.Indicator.Decimals),
        ExportCell.Of((decimal?)point.Count),
        ExportCell.Of(point.BeginsVersion ? words["Yes"] : null),
    ];
}
