using System.Text.RegularExpressions;

namespace Benchmark.Documents.PlainText;

/// <summary>Takes away the marks that programs leave when they turn a document into text: bold, italics, soft hyphens.</summary>
public static partial class PlainMarkup
{
    /// <summary>The text without marks.</summary>
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Contains('\u00AD', StringComparison.Ordinal) ? text.Replace("\u00AD", string.Empty, StringComparison.Ordinal) : text;
        if (plain.Contains("**", StringComparison.Ordinal))
        {
            plain = plain.Replace("**", string.Empty, StringComparison.Ordinal);
        }

        return plain.Contains('<', StringComparison.Ordinal) ? Tag().Replace(plain, string.Empty) : plain;
    }

    [GeneratedRegex("</?(?:i|b|u|em|strong|sup|sub)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();
}
