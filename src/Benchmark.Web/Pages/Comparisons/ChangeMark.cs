using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Microsoft.AspNetCore.Html;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>How much is said of a change.</summary>
public enum ChangeText
{
    /// <summary>Arrow, amount and since when.</summary>
    Amount = 0,

    /// <summary>And whether it is for the better or the worse.</summary>
    Judged = 1,

    /// <summary>The arrow alone for the eye; the rest is for screen readers.</summary>
    ArrowOnly = 2,
}

/// <summary>A change in a cell: arrow, amount and since when. Written straight out, since a comparison has hundreds.</summary>
/// <param name="change">Nothing is written without one.</param>
/// <param name="decimals">Digits after the decimal sign.</param>
/// <param name="words">The language's words.</param>
/// <param name="text">How much is said.</param>
public sealed class ChangeMark(ChangeDto? change, int decimals, ComparisonWords words, ChangeText text = ChangeText.Amount) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (change is null)
        {
            return;
        }

        writer.Write("<span class=\"change\" data-change=\"");
        writer.Write(ComparisonWords.TrendCode(change.Trend));
        writer.Write(text == ChangeText.ArrowOnly ? "\" data-arrow>" : "\">");
        if (text == ChangeText.ArrowOnly)
        {
            writer.Write("<span class=\"hidden-text\">");
            encoder.Encode(writer, $"{words.TrendWord(change.Trend)} {Amount} {Judged}".Replace("  ", " ", StringComparison.Ordinal));
            writer.Write("</span></span>");
            return;
        }

        WriteAmount(change, writer, encoder);
        writer.Write("</span> <span class=\"unit\">");
        encoder.Encode(writer, text == ChangeText.Judged ? Judged : Since);
        writer.Write("</span>");
    }

    private string Amount => change is null or { Trend: Trend.Unchanged } ? string.Empty : DisplayFormat.Number(Math.Abs(change.Difference), decimals);

    private string Since => words[change!.AcrossVersions ? "ChangeAcross" : "ChangeSince", ComparisonWords.PeriodShort(change.Since)];

    // "bättre än 2020"; of another definition and without direction only since when.
    private string Judged => change is { AcrossVersions: false, Judgement: not Judgement.Neutral }
        ? words[change.Judgement == Judgement.Better ? "ChangeBetter" : "ChangeWorse", ComparisonWords.PeriodShort(change.Since)]
        : Since;

    private void WriteAmount(ChangeDto shown, TextWriter writer, HtmlEncoder encoder)
    {
        var word = words.TrendWord(shown.Trend);
        if (shown.Trend == Trend.Unchanged)
        {
            encoder.Encode(writer, word);
            return;
        }

        writer.Write("<span class=\"hidden-text\">");
        encoder.Encode(writer, word);
        writer.Write(" </span>");
        encoder.Encode(writer, Amount);
    }
}
