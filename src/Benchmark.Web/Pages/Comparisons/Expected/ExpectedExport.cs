using Benchmark.Comparisons;
using Benchmark.Comparisons.Expected;
using Benchmark.Documents.Exports;
using Benchmark.Formatting;

namespace Benchmark.Web.Pages.Comparisons.Expected;

/// <summary>Expected values as a table of a file; whose figure each column is stands in its head.</summary>
public static class ExpectedExport
{
    /// <summary>One row a kommun; where nothing is shown, one row that says why.</summary>
    public static ExportTable Table(ExpectedSentences sentences)
    {
        var (expected, words) = (sentences.Expected, sentences.Words);
        return expected.Model.NotShown is null
            ? new ExportTable(words["TabExpected"], Headings(expected, words, sentences.DifferenceUnit), expected.Rows.Select(row => Row(expected, row, words)))
            : new ExportTable(
                words["TabExpected"],
                [words["ExportIndicator"], words["ExportPeriod"], words["ExpectedWhyHeading"]],
                [[ExportCell.Of(expected.Indicator.Name.Shown), ExportCell.Of(expected.Period), ExportCell.Of(sentences.WhyNot)]]);
    }

    private static string[] Headings(ExpectedDto expected, ComparisonWords words, string differenceUnit)
    {
        var (own, processed) = (words["SourceOwn"], words["SourceProcessed"]);
        var unit = expected.Indicator.Unit.Shown;
        return
        [
            words["ExportCode"],
            words["Municipality"],
            words["ExportInvented"],
            words["ExportIndicator"],
            words["ExportPeriod"],
            Head(words["ExpectedOutcome"], unit, own),
            words["ExportMissing"],
            words["Preliminary"],
            Head(words["ExpectedValue"], unit, processed),
            Head("±", differenceUnit, processed),
            Head(words["ExpectedDifference"], differenceUnit, processed),
            Head(words["ExpectedPeople"], expected.Counted?.Unit.Shown ?? string.Empty, processed),
            Head(words["ExpectedBesideInterval"], string.Empty, processed),
            .. expected.Model.Predictors.Select(p => Head(p.Indicator.Name.Shown, p.Indicator.Unit.Shown, p.ByDoubling ? words["ExpectedRegister"] : own)),
            Head(words["ExpectedCrossValidated"], string.Empty, processed),
            words["ExpectedFitted"],
            words["ExpectedNoteColumn"],
        ];
    }

    private static string Head(string name, string unit, string source) => unit.Length == 0 ? $"{name} ({source})" : $"{name}, {unit} ({source})";

    private static IReadOnlyList<ExportCell> Row(ExpectedDto expected, ExpectedRowDto row, ComparisonWords words) =>
    [
        ExportCell.Of(row.Municipality.Code),
        ExportCell.Of(row.Municipality.Name),
        ExportCell.Of(row.Municipality.IsInvented ? words["Yes"] : null),
        ExportCell.Of(expected.Indicator.Name.Shown),
        ExportCell.Of(expected.Period),
        row.Outcome is null ? ExportCell.Of(DisplayFormat.Sign(row.OutcomeMissing)) : ExportCell.Of(row.Outcome, expected.Indicator.Decimals),
        ExportCell.Of(row.Outcome is null ? DisplayFormat.Word(row.OutcomeMissing) : null),
        ExportCell.Of(row.IsPreliminary ? words["Yes"] : null),
        ExportCell.Of((decimal?)Round(row.Expected, expected)),
        ExportCell.Of((decimal?)Round(row.Margin, expected)),
        ExportCell.Of(row.Difference is { } difference ? Round(difference, expected) : (decimal?)null),
        ExportCell.Of(row.People),
        ExportCell.Of(row.IsOutside is { } outside ? words[outside ? "ExpectedOutsideShort" : "ExpectedInsideShort"] : null),
        .. row.Background.Select(b => ExportCell.Of((decimal?)b)),
        ExportCell.Of(expected.Model.CrossValidated is { } share ? Math.Round(share, 3) : (decimal?)null),
        ExportCell.Of((decimal?)expected.Model.Count),
        ExportCell.Of(words["ExpectedNotCause"]),
    ];

    // Two digits more than are shown are enough to count on; fifteen would look like knowledge.
    private static decimal Round(decimal value, ExpectedDto expected) => Math.Round(value, expected.Indicator.Decimals + 2);
}
