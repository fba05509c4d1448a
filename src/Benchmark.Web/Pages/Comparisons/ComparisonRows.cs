using System.Globalization;
using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>
/// The body of a comparison's table. Written straight out: a page keeps each piece of a view in memory until the layout is
/// done, and the pieces of 290 rows cost more than everything else in the page together.
/// </summary>
/// <param name="comparison">What is shown.</param>
/// <param name="words">The language's words.</param>
/// <param name="profiles">Where each kommun's name leads.</param>
/// <param name="workings">Where each place leads; null where it leads nowhere.</param>
public sealed class ComparisonRows(ComparisonDto comparison, ComparisonWords words, ProfileLinks profiles, WorkingLinks? workings) : IHtmlContent
{
    private readonly IndicatorDto _indicator = comparison.Indicator;
    private readonly bool _directed = comparison.Indicator.Direction != Direction.None;
    private readonly bool _grouped = comparison.Group.Kind != GroupKind.All;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var row in comparison.Rows)
        {
            Write(row, writer, encoder);
        }
    }

    private void Write(ComparisonRowDto row, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<tr ");
        RowMarks.Of(row.IsOwn, row.Municipality).WriteTo(writer, encoder);
        writer.Write(" data-band=\"");
        writer.Write(ComparisonWords.BandCode(row.Band));
        writer.Write("\">");
        WriteName(row, writer, encoder);
        OpenNumber(row.Value, writer, encoder);
        encoder.Encode(writer, DisplayFormat.Number(row.Value, _indicator.Decimals));
        if (row.AsOf is { } asOf)
        {
            writer.Write(" <span class=\"unit\">");
            encoder.Encode(writer, ComparisonWords.PeriodShort(asOf));
            writer.Write("</span>");
        }

        writer.Write("</td>");
        WriteRank(row, writer, encoder);
        if (_grouped)
        {
            WriteNumber(row.GroupRank, Whole(row.GroupRank), writer, encoder);
        }

        if (_directed)
        {
            writer.Write("<td><span class=\"band\" data-band=\"");
            writer.Write(ComparisonWords.BandCode(row.Band));
            writer.Write("\">");
            encoder.Encode(writer, words.BandWord(row.Band, _indicator.Direction, comparison.Statistics.Count));
            writer.Write("</span></td>");
        }

        WriteNumber(row.PercentBehind, DisplayFormat.Percent(row.PercentBehind, 0), writer, encoder);
        OpenNumber(row.Change?.Difference, writer, encoder);
        new ChangeMark(row.Change, _indicator.Decimals, words).WriteTo(writer, encoder);
        writer.Write("</td><td>");
        encoder.Encode(writer, words.Source(row.Source));
        if (row.IsPreliminary)
        {
            writer.Write(", ");
            encoder.Encode(writer, words["Preliminary"]);
        }

        writer.WriteLine("</td></tr>");
    }

    private void WriteName(ComparisonRowDto row, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<th scope=\"row\" data-label=\"");
        encoder.Encode(writer, words.Name(row.Municipality));
        writer.Write("\"><a href=\"");
        encoder.Encode(writer, profiles.Of(row.Municipality));
        writer.Write("\">");
        encoder.Encode(writer, row.Municipality.Name);
        writer.Write("</a>");
        if (row.Municipality.IsInvented)
        {
            writer.Write(" <span class=\"invented\">");
            encoder.Encode(writer, words["Invented"]);
            writer.Write("</span>");
        }

        if (_grouped && !row.IsInGroup)
        {
            writer.Write(" <span class=\"soft\">");
            encoder.Encode(writer, words["OutsideGroup"]);
            writer.Write("</span>");
        }

        writer.Write("</th>");
    }

    private void WriteRank(ComparisonRowDto row, TextWriter writer, HtmlEncoder encoder)
    {
        if (workings is null || row.Rank is null)
        {
            WriteNumber(row.Rank, Whole(row.Rank), writer, encoder);
            return;
        }

        OpenNumber(row.Rank, writer, encoder);
        writer.Write("<a href=\"");
        encoder.Encode(writer, workings.Of(row.Municipality));
        writer.Write("\">");
        encoder.Encode(writer, Whole(row.Rank));
        writer.Write("</a></td>");
    }

    private static void WriteNumber(decimal? value, string text, TextWriter writer, HtmlEncoder encoder)
    {
        OpenNumber(value, writer, encoder);
        encoder.Encode(writer, text);
        writer.Write("</td>");
    }

    private static void OpenNumber(decimal? value, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<td class=\"n\" ");
        RowMarks.Value(value).WriteTo(writer, encoder);
        writer.Write('>');
    }

    private static string Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
