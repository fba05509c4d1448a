using System.Text.Encodings.Web;
using Benchmark.Comparisons.Money;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>The body of an area's table, a kommun a row. Written straight out; see <see cref="ComparisonRows"/>.</summary>
/// <param name="money">What is shown.</param>
/// <param name="words">The language's words.</param>
/// <param name="links">Where each kommun's name leads.</param>
public sealed class AreaMoneyRows(AreaMoneyDto money, MoneyWords words, MunicipalityMoneyLinks links) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var row in money.Rows)
        {
            writer.Write("<tr ");
            RowMarks.Of(row.IsOwn, row.Municipality).WriteTo(writer, encoder);
            writer.Write("><th scope=\"row\" data-label=\"");
            encoder.Encode(writer, words.Common.Name(row.Municipality));
            writer.Write("\"><a href=\"");
            encoder.Encode(writer, links.Of(row.Municipality));
            writer.Write("\">");
            encoder.Encode(writer, row.Municipality.Name);
            writer.Write("</a>");
            if (row.Municipality.IsInvented)
            {
                writer.Write(" <span class=\"invented\">");
                encoder.Encode(writer, words.Common["Invented"]);
                writer.Write("</span>");
            }

            writer.Write("</th>");
            MoneyCells.Whole(row.Value).WriteTo(writer, encoder);
            MoneyCells.Whole(row.Rank).WriteTo(writer, encoder);
            MoneyCells.Tkr(new AmountDto(row.NetCost, null, row.NetCostSource)).WriteTo(writer, encoder);
            MoneyCells.Whole(row.DividedBy).WriteTo(writer, encoder);
            writer.Write("<td>");
            encoder.Encode(writer, words.Source(row.NetCostSource, row.IsPreliminary));
            writer.WriteLine("</td></tr>");
        }
    }
}
