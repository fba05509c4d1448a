using System.Globalization;
using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Benchmark.Web.Infrastructure.Markup;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The body of a comparison's table, a kommun a row.</summary>
/// <param name="comparison">What is shown.</param>
/// <param name="words">The language's words.</param>
/// <param name="profiles">Where each kommun's name leads.</param>
/// <param name="workings">Where each place leads; null where it leads nowhere.</param>
/// <param name="encoder">Makes texts harmless.</param>
public sealed class ComparisonRows(ComparisonDto comparison, ComparisonWords words, ProfileLinks profiles, WorkingLinks? workings, HtmlEncoder encoder)
    : LongMarkup<ComparisonRowDto>(comparison.Rows, encoder)
{
    private readonly IndicatorDto _indicator = comparison.Indicator;
    private readonly bool _directed = comparison.Indicator.Direction != Direction.None;
    private readonly bool _grouped = comparison.Group.Kind != GroupKind.All;
    private readonly string _invented = words["Invented"];

    /// <inheritdoc />
    protected override void Write(ComparisonRowDto part, MarkupBuffer to)
    {
        to.Raw("<tr").Raw(part.IsOwn ? " data-own" : string.Empty).Raw(part.Municipality.IsInvented ? " data-invented" : string.Empty);
        to.Raw(" data-band=\"").Raw(ComparisonWords.BandCode(part.Band)).Raw("\">");
        WriteName(part, to);
        WriteValue(part, to);
        WriteRank(part, to);
        if (_grouped)
        {
            WriteNumber(part.GroupRank, Whole(part.GroupRank), to);
        }

        if (_directed)
        {
            to.Raw("<td><span class=\"band\" data-band=\"").Raw(ComparisonWords.BandCode(part.Band)).Raw("\">");
            to.Text(words.BandWord(part.Band, _indicator.Direction, comparison.Statistics.Count)).Raw("</span></td>");
        }

        WriteNumber(part.PercentBehind, DisplayFormat.Percent(part.PercentBehind, 0), to);
        OpenNumber(part.Change?.Difference, to);
        new ChangeMark(part.Change, _indicator.Decimals, words).Write(to);
        to.Raw("</td><td>").Text(words.Source(part.Source));
        if (part.IsPreliminary)
        {
            to.Raw(", ").Text(words["Preliminary"]);
        }

        to.Raw("</td></tr>\n");
    }

    private void WriteName(ComparisonRowDto row, MarkupBuffer to)
    {
        to.Raw("<th scope=\"row\" data-label=\"").Text(words.Name(row.Municipality));
        to.Raw("\"><a href=\"").Text(profiles.Of(row.Municipality)).Raw("\">").Text(row.Municipality.Name).Raw("</a>");
        if (row.Municipality.IsInvented)
        {
            to.Raw(" <span class=\"invented\">").Text(_invented).Raw("</span>");
        }

        if (_grouped && !row.IsInGroup)
        {
            to.Raw(" <span class=\"soft\">").Text(words["OutsideGroup"]).Raw("</span>");
        }

        to.Raw("</th>");
    }

    private void WriteValue(ComparisonRowDto row, MarkupBuffer to)
    {
        OpenNumber(row.Value, to);
        to.Text(DisplayFormat.Number(row.Value, _indicator.Decimals));
        if (row.AsOf is { } asOf)
        {
            to.Raw(" <span class=\"unit\">").Text(ComparisonWords.PeriodShort(asOf)).Raw("</span>");
        }

        to.Raw("</td>");
    }

    private void WriteRank(ComparisonRowDto row, MarkupBuffer to)
    {
        if (workings is null || row.Rank is null)
        {
            WriteNumber(row.Rank, Whole(row.Rank), to);
            return;
        }

        OpenNumber(row.Rank, to);
        to.Raw("<a href=\"").Text(workings.Of(row.Municipality)).Raw("\">").Text(Whole(row.Rank)).Raw("</a></td>");
    }

    private static void WriteNumber(decimal? value, string text, MarkupBuffer to)
    {
        OpenNumber(value, to);
        to.Text(text).Raw("</td>");
    }

    private static void OpenNumber(decimal? value, MarkupBuffer to)
    {
        to.Raw("<td class=\"n\"");
        if (value is { } number)
        {
            to.Raw(" data-value=\"").Number(number).Raw("\"");
        }

        to.Raw(">");
    }

    private static string Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
