using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Comparisons.SideBySide;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>The body of one area's table: an indicator a row, a kommun a column. Written straight out; see <see cref="ComparisonRows"/>.</summary>
/// <param name="area">What is shown.</param>
/// <param name="words">The language's words.</param>
/// <param name="links">Where each indicator's name leads.</param>
public sealed class SideBySideRows(SideBySideAreaDto area, SideBySideWords words, IndicatorLinks links) : IHtmlContent
{
    private readonly string _preliminary = words.Common["Preliminary"];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var row in area.Rows)
        {
            writer.Write("<tr><th scope=\"row\"><a href=\"");
            encoder.Encode(writer, links.Of(row.Indicator));
            writer.Write("\">");
            encoder.Encode(writer, row.Indicator.Name.Shown);
            writer.Write("</a> ");
            WriteSmall(row.Indicator.UnitName.Shown, writer, encoder);
            writer.Write("</th>");
            foreach (var cell in row.Cells)
            {
                Write(cell, row, writer, encoder);
            }

            writer.WriteLine("</tr>");
        }
    }

    private void Write(SideBySideCellDto cell, SideBySideRowDto row, TextWriter writer, HtmlEncoder encoder)
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

        if (cell.IsPreliminary)
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
