using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.Words;

/// <summary>
/// Numbers as reports print them in tables: Swedish or English decimal sign, any kind of space between thousands, with a unit, an
/// arrow or "minst" beside them.
/// </summary>
public static partial class PrintedNumber
{
    private const int Longest = 40;

    // No kommun has more, and sums of many must still fit.
    private const int MostDigits = 16;

    /// <summary>Reads a cell that holds one number and perhaps a unit, an arrow, a note mark or "minst".</summary>
    /// <param name="text">The cell.</param>
    /// <param name="value">The number.</param>
    /// <param name="isEnglish">Whether a comma parts thousands and a point decimals, as the rest of the table shows.</param>
    public static bool TryRead(string? text, out decimal value, bool isEnglish = false)
    {
        value = 0;
        if (text is not { Length: > 0 and <= Longest })
        {
            return false;
        }

        var match = Cell().Match(Plain(text));
        if (!match.Success)
        {
            return false;
        }

        var digits = match.Groups["n"].Value.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (digits.Length > MostDigits)
        {
            return false;
        }

        digits = isEnglish
            ? digits.Replace(",", string.Empty, StringComparison.Ordinal)
            : DotGroups().IsMatch(digits) ? digits.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.') : digits.Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        if (match.Groups["minus"].Success || match.Groups["open"].Success)
        {
            value = -value;
        }

        return true;
    }

    /// <summary>The unit printed beside a cell's number: kr, tkr, mnkr, % or null.</summary>
    public static string? Unit(string? text) =>
        text is { Length: > 0 and <= Longest } && Cell().Match(Plain(text)) is { Success: true } match && match.Groups["unit"] is { Success: true } unit
            ? unit.Value.ToLowerInvariant() switch { "kkr" => "tkr", "mkr" or "msek" => "mnkr", "procent" => "%", var other => other }
            : null;

    /// <summary>Whether the cell says that its number counts something: personer, hushåll, st.</summary>
    public static bool IsCount(string? text) =>
        text is { Length: > 0 and <= Longest } && Cell().Match(Plain(text)) is { Success: true } match && match.Groups["counted"].Success;

    /// <summary>Hyphens and dashes as one sign, spaces of every kind as one.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch
                {
                    '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
                    '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\t' => ' ',
                    var sign => sign,
                };
            }
        }).Trim();
    }

    [GeneratedRegex(
        @"\A(?:(?:minst|minimum|min|lägst|max|maximalt|högst|ca|cirka|under|över|mellan|>=?|<=?|≥|≤|~|[↑↓→↗↘⬆⬇])\s*)*(?<open>\()?\s*(?<minus>-)?\s*\+?\s*(?<n>\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)\s*\)?\s*(?<unit>tkr|kkr|mnkr|mkr|msek|kr|%|procent)?\s*(?:(?<counted>st|st\.|personer|hushåll)|dagar|år|[↑↓→↗↘⬆⬇*]+\)?|[¹²³])*\.?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\A\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?\z|\A\d{1,3}(?:\.\d{3})+,\d+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DotGroups();
}
