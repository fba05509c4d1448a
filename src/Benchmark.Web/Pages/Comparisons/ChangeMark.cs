using System.Text.Encodings.Web;
using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Web.Infrastructure.Markup;
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

/// <summary>A change in a cell: arrow, amount and since when.</summary>
/// <param name="change">Nothing is written without one.</param>
/// <param name="decimals">Digits after the decimal sign.</param>
/// <param name="words">The language's words.</param>
/// <param name="text">How much is said.</param>
public sealed class ChangeMark(ChangeDto? change, int decimals, ComparisonWords words, ChangeText text = ChangeText.Amount) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var buffer = new MarkupBuffer(encoder);
        Write(buffer);
        writer.Write(buffer.Written.Span);
    }

    /// <summary>Writes it among much else.</summary>
    public void Write(MarkupBuffer to)
    {
        if (change is null)
        {
            return;
        }

        to.Raw("<span class=\"change\" data-change=\"").Raw(ComparisonWords.TrendCode(change.Trend)).Raw(text == ChangeText.ArrowOnly ? "\" data-arrow>" : "\">");
        if (text == ChangeText.ArrowOnly)
        {
            to.Raw("<span class=\"hidden-text\">");
            to.Text($"{words.TrendWord(change.Trend)} {Amount} {Judged}".Replace("  ", " ", StringComparison.Ordinal));
            to.Raw("</span></span>");
            return;
        }

        WriteAmount(change, to);
        to.Raw("</span> <span class=\"unit\">").Text(text == ChangeText.Judged ? Judged : words.Since(change)).Raw("</span>");
    }

    private string Amount => change is null or { Trend: Trend.Unchanged } ? string.Empty : DisplayFormat.Number(Math.Abs(change.Difference), decimals);

    // "bättre än 2020"; of another definition and without direction only since when.
    private string Judged => change is { AcrossVersions: false, Judgement: not Judgement.Neutral }
        ? words[change.Judgement == Judgement.Better ? "ChangeBetter" : "ChangeWorse", ComparisonWords.PeriodShort(change.Since)]
        : words.Since(change!);

    private void WriteAmount(ChangeDto shown, MarkupBuffer to)
    {
        var word = words.TrendWord(shown.Trend);
        if (shown.Trend == Trend.Unchanged)
        {
            to.Text(word);
            return;
        }

        to.Raw("<span class=\"hidden-text\">").Text(word).Raw(" </span>").Text(Amount);
    }
}
