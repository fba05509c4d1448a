using Benchmark.Comparisons;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>
/// The marks of a table's row. They count by being there at all, and Razor writes a <c>data-</c> attribute even when its value
/// is null.
/// </summary>
public static class RowMarks
{
    public static IHtmlContent Of(bool isOwn, MunicipalityRefDto municipality) =>
        new HtmlString((isOwn ? "data-own" : string.Empty) + (municipality.IsInvented ? " data-invented" : string.Empty));

    /// <summary>Where a new definition begins.</summary>
    public static IHtmlContent Break(bool begins) => begins ? new HtmlString("data-break") : HtmlString.Empty;

    /// <summary>The head of the column that a chart draws.</summary>
    public static IHtmlContent Drawn(bool draws) => draws ? new HtmlString("data-role=\"value\"") : HtmlString.Empty;

    /// <summary>The cell's figure for scripts; nothing where there is none.</summary>
    public static IHtmlContent Value(decimal? value) =>
        value is null ? HtmlString.Empty : new HtmlString($"data-value=\"{ComparisonWords.Machine(value)}\"");

    /// <summary>Median and quartiles for the chart's lines; nothing where there are too few values.</summary>
    /// <param name="statistics">Where they stand.</param>
    /// <param name="of">Whose they are, in words without signs.</param>
    public static IHtmlContent ReferenceLines(StatisticsDto statistics, string of) => statistics.Median is null
        ? HtmlString.Empty
        : new HtmlString($"data-median=\"{ComparisonWords.Machine(statistics.Median)}\" data-q1=\"{ComparisonWords.Machine(statistics.LowerQuartile)}\" data-q3=\"{ComparisonWords.Machine(statistics.UpperQuartile)}\" data-of=\"{of}\"");

    /// <summary>What a saved picture of the chart says of where it is from, and is called.</summary>
    /// <param name="period">The period's code for the address; null where the address needs none.</param>
    /// <param name="name">The chart's part of the file name.</param>
    public static IHtmlContent Picture(string? period, string name) =>
        new HtmlString((period is null ? string.Empty : $"data-period=\"{period}\" ") + $"data-name=\"{name}\"");
}
