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
    /// <param name="amount">The amount; null where nothing is said.</param>
    /// <param name="label">The column's name, where rows become cards on a small screen.</param>
    /// <param name="mark">A word under it.</param>
    public static IHtmlContent Tkr(AmountDto? amount, string? label = null, string? mark = null) => amount is { Value: null }
        ? new Cell(null, DisplayFormat.Sign(amount.Missing)) { Missing = DisplayFormat.Sign(amount.Missing), Label = label }
        : new Cell(amount?.Value / Thousand, DisplayFormat.Number(amount?.Value / Thousand)) { Label = label, Mark = mark };

    /// <summary>A variance in tkr with its sign written.</summary>
    public static IHtmlContent Variance(decimal? variance, string? label = null) =>
        new Cell(variance / Thousand, DisplayFormat.Change(variance / Thousand)) { Label = label };

    /// <summary>Whole kronor, or another whole number.</summary>
    public static IHtmlContent Whole(decimal? value, string? label = null) => new Cell(value, DisplayFormat.Number(value)) { Label = label };

    private sealed class Cell(decimal? value, string text) : IHtmlContent
    {
        public string? Missing { get; init; }

        public string? Label { get; init; }

        public string? Mark { get; init; }

        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write(text.Length == 0 && Label is not null ? "<td class=\"n cell-blank\" " : "<td class=\"n\" ");
            RowMarks.Value(value).WriteTo(writer, encoder);
            WriteAttribute("data-missing", Missing, writer, encoder);
            WriteAttribute("data-label", Label, writer, encoder);
            writer.Write('>');
            encoder.Encode(writer, text);
            if (Mark is not null)
            {
                writer.Write(" <span class=\"unit\">");
                encoder.Encode(writer, Mark);
                writer.Write("</span>");
            }

            writer.Write("</td>");
        }

        private static void WriteAttribute(string name, string? content, TextWriter writer, HtmlEncoder encoder)
        {
            if (content is not null)
            {
                writer.Write(' ');
                writer.Write(name);
                writer.Write("=\"");
                encoder.Encode(writer, content);
                writer.Write('"');
            }
        }
    }
}
