using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>A change in a cell: arrow, amount and since when. Written straight out, since a comparison has hundreds.</summary>
/// <param name="change">Nothing is written without one.</param>
/// <param name="decimals">Digits after the decimal sign.</param>
/// <param name="words">The language's words.</param>
public sealed class ChangeMark(ChangeDto? change, int decimals, ComparisonWords words) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (change is null)
        {
            return;
        }

        var word = words.TrendWord(change.Trend);
        writer.Write("<span class=\"change\" data-change=\"");
        writer.Write(ComparisonWords.TrendCode(change.Trend));
        writer.Write("\">");
        if (change.Trend == Trend.Unchanged)
        {
            encoder.Encode(writer, word);
        }
        else
        {
            writer.Write("<span class=\"hidden-text\">");
            encoder.Encode(writer, word);
            writer.Write(" </span>");
            encoder.Encode(writer, DisplayFormat.Number(Math.Abs(change.Difference), decimals));
        }

        writer.Write("</span> <span class=\"unit\">");
        encoder.Encode(writer, words[change.AcrossVersions ? "ChangeAcross" : "ChangeSince", ComparisonWords.PeriodShort(change.Since)]);
        writer.Write("</span>");
    }
}
