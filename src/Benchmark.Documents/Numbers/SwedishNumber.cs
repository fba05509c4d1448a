using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmark.Documents.Numbers;

/// <summary>
/// Reads numbers as Swedish kommuner print them: comma as decimal sign, any kind of space between groups of three,
/// hyphen, en dash or U+2212 as minus. Stricter than the framework, which takes <c>1 23 4,5</c>, a trailing minus and exponents.
/// </summary>
public static partial class SwedishNumber
{
    private const int MaxLength = 64;

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0", NegativeSign = "-", PositiveSign = "+" };

    /// <summary>Reads a number.</summary>
    /// <param name="text">What was printed.</param>
    /// <param name="value">The number; for <c>12,5 %</c> it is 12.5.</param>
    /// <param name="allowPercentSign">Whether a percent sign may follow.</param>
    public static bool TryParse(string? text, out decimal value, bool allowPercentSign = false)
    {
        value = 0;
        if (text is null || text.Length > MaxLength)
        {
            return false;
        }

        var plain = string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = Plain(source[i]);
            }
        }).Trim(' ');

        if (allowPercentSign && plain.EndsWith('%'))
        {
            plain = plain[..^1].TrimEnd(' ');
        }

        return Shape().IsMatch(plain)
            && decimal.TryParse(
                plain.Replace(" ", string.Empty, StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                Comma,
                out value);
    }

    /// <summary>Writes a number as it is read: no groups, comma, U+2212.</summary>
    public static string Print(decimal value)
    {
        var text = Math.Abs(value).ToString("0.###############", Comma);
        return value < 0 && text.AsSpan().IndexOfAnyExcept('0', ',') >= 0 ? "\u2212" + text : text;
    }

    /// <summary>A number in a sentence: groups of three with U+00A0 between them. What isn't a number is itself.</summary>
    public static string Grouped(string text)
    {
        if (!TryParse(text, out var value))
        {
            return text;
        }

        var grouped = Math.Abs(value).ToString("#,##0.###############", Comma);
        return value < 0 ? "\u2212" + grouped : grouped;
    }

    private static char Plain(char sign) => sign switch
    {
        '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\uFE63' or '\uFF0D' => '-',
        '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2008' or '\t' => ' ',
        _ => sign,
    };

    // [0-9] and not \d, which takes the digits of other scripts too.
    [GeneratedRegex(@"\A[+-]? ?(?:[0-9]+|[0-9]{1,3}(?: [0-9]{3})+)(?:,[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
