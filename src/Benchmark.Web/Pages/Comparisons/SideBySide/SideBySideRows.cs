using System.Globalization;
using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Comparisons.SideBySide;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>
/// The bodies of the table: an area a body under a row with its name, an indicator a row, a kommun a column. Written straight
/// out; see <see cref="ComparisonRows"/>.
/// </summary>
/// <param name="sideBySide">The answer.</param>
/// <param name="areas">Those of its rows that are shown.</param>
/// <param name="words">The language's words.</param>
/// <param name="links">Where each indicator's name leads.</param>
public sealed class SideBySideRows(SideBySideDto sideBySide, IReadOnlyList<SideBySideAreaDto> areas, SideBySideWords words, IndicatorLinks links) : IHtmlContent
{
    private readonly string _preliminary = words.Common["Preliminary"];
    private readonly bool[] _allPreliminary = [.. sideBySide.Summaries.Select(s => s.IsAllPreliminary)];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var area in areas)
        {
            // A body of its own: sorting goes body by body, and the area's name stays above its rows.
            writer.Write("<tbody><tr data-total><th scope=\"colgroup\" colspan=\"");
            writer.Write((sideBySide.Municipalities.Count + 1).ToString(CultureInfo.InvariantCulture));
            writer.Write("\">");
            encoder.Encode(writer, area.Name.Shown);
            writer.WriteLine("</th></tr></tbody><tbody>");
            foreach (var row in area.Rows)
            {
                Write(row, writer, encoder);
            }

            writer.WriteLine("</tbody>");
        }
    }

    private void Write(SideBySideRowDto row, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<tr><th scope=\"row\"><a href=\"");
        encoder.Encode(writer, links.Of(row.Indicator));
        writer.Write("\">");
        encoder.Encode(writer, row.Indicator.Name.Shown);
        writer.Write("</a> ");
        WriteSmall(row.Indicator.UnitName.Shown, writer, encoder);
        writer.Write("</th>");
        for (var column = 0; column < row.Cells.Count; column++)
        {
            Write(row.Cells[column], row, _allPreliminary[column], writer, encoder);
        }

        writer.WriteLine("</tr>");
    }

    private void Write(SideBySideCellDto cell, SideBySideRowDto row, bool isSaidAbove, TextWriter writer, HtmlEncoder encoder)
    {
        if (cell.Value is not { } value)
        {
            writer.Write("<td class=\"n missing\" data-missing=\"");
            writer.Write(DisplayFormat.Sign(cell.Missing));
            writer.Write("\">");
            writer.Write(DisplayFormat.Sign(cell.Missing));
            writer.Write(' ');
            WriteSmall(DisplayFormat.Word(cell.Missing), writer, encoder);
            writer.Write("</td>");
            return;
        }

        writer.Write("<td class=\"n\" ");
        RowMarks.Value(value).WriteTo(writer, encoder);
        writer.Write('>');
        encoder.Encode(writer, DisplayFormat.Number(value, row.Indicator.Decimals));
        if (row.Indicator.Direction != Direction.None && cell.Band != Band.None)
        {
            writer.Write(" <span class=\"unit\"><span class=\"band\" data-band=\"");
            writer.Write(ComparisonWords.BandCode(cell.Band));
            writer.Write("\">");
            encoder.Encode(writer, words.Common.BandWord(cell.Band, row.Indicator.Direction, row.Count));
            writer.Write("</span></span>");
        }

        if (cell.Rank is { } rank)
        {
            writer.Write(' ');
            WriteSmall(words[row.Indicator.Direction == Direction.None ? "PlaceHighest" : "Place", rank, row.Count], writer, encoder);
        }

        if (cell.IsPreliminary && !isSaidAbove)
        {
            writer.Write(' ');
            WriteSmall(_preliminary, writer, encoder);
        }

        writer.Write("</td>");
    }

    private static void WriteSmall(string text, TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span class=\"unit\">");
        encoder.Encode(writer, text);
        writer.Write("</span>");
    }
}
