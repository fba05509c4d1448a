using Benchmark.Comparisons;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;
using Benchmark.Indicators;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A profile as a table of a file. Every row carries whose figure it is; missing values keep their sign.</summary>
public static class ProfileExport
{
    /// <summary>One row an indicator, in the order of the page.</summary>
    public static ExportTable Table(ProfileDto profile, ComparisonWords words, ProfileOrder order = ProfileOrder.Area)
    {
        string Processed(string heading) => $"{heading} ({words["SourceProcessed"]})";
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
            Processed(words["Rank"]),
            Processed(words["ExportCount"]),
            Processed(words["Band"]),
            Processed($"{words["Better"]} %"),
            Processed(words["Change"]),
            words["ExportChangeSince"],
            Processed(words["ExportJudgement"]),
            .. profile.PastPeriods.Select(ComparisonWords.PeriodShort).SelectMany(at => new[]
            {
                words["ExportValueIn", at],
                words["ExportMissingIn", at],
                Processed(words["ExportChangeIn", at]),
            }),
            words["ProfileTarget"],
            Processed(words["ExportTargetReached"]),
        ];
        var rows = ProfileSections.Of(profile, order, words).SelectMany(s => s.Rows).Select(r => Row(profile, r.Area, r.Row, words));
        return new ExportTable(words["ExportProfileSheet"], headings, rows);
    }

    private static IReadOnlyList<ExportCell> Row(ProfileDto profile, ProfileAreaDto area, ProfileRowDto row, ComparisonWords words) =>
    [
        ExportCell.Of(profile.Municipality.Code),
        ExportCell.Of(profile.Municipality.Name),
        ExportCell.Of(profile.Municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(area.Name.Shown),
        ExportCell.Of(row.Indicator.Name.Shown),
        ExportCell.Of(profile.Period),
        Value(row, row.Value, row.Missing),
        ExportCell.Of(row.Indicator.Unit.Shown),
        Reason(row.Value, row.Missing),
        ExportCell.Of(words.Source(row.Source) + (row.IsPreliminary ? $", {words["Preliminary"]}" : string.Empty)),
        ExportCell.Of((decimal?)row.Rank),
        ExportCell.Of((decimal?)row.Count),
        ExportCell.Of(row.Value is null ? null : words.BandWord(row.Band, row.Indicator.Direction, row.Count)),
        ExportCell.Of(row.Indicator.Direction == Direction.None ? null : (decimal?)row.PercentBehind),
        ExportCell.Of(row.Change?.Difference, row.Indicator.Decimals),
        ExportCell.Of(row.Change is { } change ? ComparisonWords.PeriodShort(change.Since) : null),
        ExportCell.Of(words.JudgementWord(row.Change?.Judgement ?? Judgement.Neutral)),
        .. row.Past.SelectMany(past => new[] { Value(row, past.Value, past.Missing), Reason(past.Value, past.Missing), ExportCell.Of(past.Change?.Difference, row.Indicator.Decimals) }),
        ExportCell.Of(row.Target, row.Indicator.Decimals),
        ExportCell.Of(row.TargetReached is { } reached ? words[reached ? "TargetMet" : "TargetMissed"] : null),
    ];

    private static ExportCell Value(ProfileRowDto row, decimal? value, MissingReason? missing) =>
        value is null ? ExportCell.Of(DisplayFormat.Sign(missing)) : ExportCell.Of(value, row.Indicator.Decimals);

    private static ExportCell Reason(decimal? value, MissingReason? missing) => ExportCell.Of(value is null ? DisplayFormat.Word(missing) : null);
}
