using System.Text.Encodings.Web;
using Benchmark.Comparisons.Money;
using Benchmark.Formatting;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>Cells of amounts: tkr in tables, the sign where an amount is missing, nothing where nothing is said.</summary>
public static class MoneyCells
{
    private const decimal Thousand = 1000;

    /// <summary>An amount in tkr.</summary>
    public static IHtmlContent Tkr(AmountDto? amount) => amount is { Value: null }
        ? new Cell(null, DisplayFormat.Sign(amount.Missing), DisplayFormat.Sign(amount.Missing))
        : new Cell(amount?.Value / Thousand, DisplayFormat.Number(amount?.Value / Thousand), null);

    /// <summary>A variance in tkr with its sign written.</summary>
    public static IHtmlContent Variance(decimal? variance) => new Cell(variance / Thousand, DisplayFormat.Change(variance / Thousand), null);

    /// <summary>Whole kronor.</summary>
    public static IHtmlContent Kronor(decimal? value) => new Cell(value, DisplayFormat.Number(value), null);

    private sealed class Cell(decimal? value, string text, string? missing) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write("<td class=\"n\" ");
            RowMarks.Value(value).WriteTo(writer, encoder);
            if (missing is not null)
            {
                writer.Write(" data-missing=\"");
                writer.Write(missing);
                writer.Write('"');
            }

            writer.Write('>');
            encoder.Encode(writer, text);
            writer.Write("</td>");
        }
    }
}
