using System.Globalization;
using Benchmark.Indicators;

namespace Benchmark.Formatting;

/// <summary>
/// Numbers as people read them, in the language of <see cref="CultureInfo.CurrentUICulture"/>: "1 234,5" with no-break
/// space and U+2212. A missing value is its sign, never zero. For machine text use the invariant culture instead.
/// </summary>
public static partial class DisplayFormat
{
    /// <summary>"1 234,5"; half is rounded away from zero. Without value the sign of <paramref name="missing"/>.</summary>
    public static string Number(decimal? value, int decimals = 0, MissingReason? missing = null) =>
        value is { } number ? Digits(number, decimals) : Sign(missing);

    /// <summary>"§ 87": a paragraph of the minutes, which many write as its number only.</summary>
    public static string Paragraph(string? paragraph) => paragraph?.Trim() is { Length: > 0 } text && char.IsAsciiDigit(text[0]) ? $"§\u00A0{text}" : paragraph ?? string.Empty;

    /// <summary>"3,4 %" of a value already in percent.</summary>
    public static string Percent(decimal? value, int decimals = 1, MissingReason? missing = null) =>
        WithUnit(value, decimals, "%", missing);

    /// <summary>"1 234 hushåll"; the unit is left out where there is no value.</summary>
    public static string WithUnit(decimal? value, int decimals, string unit, MissingReason? missing = null)
    {
        if (value is not { } number)
        {
            return Sign(missing);
        }

        return unit.Length == 0 ? Digits(number, decimals) : Digits(number, decimals) + DisplayLanguage.NoBreakSpace + unit;
    }

    /// <summary>"39,2 mnkr", "39 200 tkr" or "950 kr" of an amount in kronor.</summary>
    public static string Money(decimal? kronor, MoneyUnit unit = MoneyUnit.Auto, MissingReason? missing = null)
    {
        if (kronor is not { } amount)
        {
            return Sign(missing);
        }

        var (divisor, decimals, swedish, english) = Resolve(unit, amount) switch
        {
            MoneyUnit.Millions => (1_000_000m, 1, "mnkr", "SEK million"),
            MoneyUnit.Thousands => (1_000m, 0, "tkr", "SEK thousand"),
            _ => (1m, 0, "kr", "SEK"),
        };
        return Digits(amount / divisor, decimals) + DisplayLanguage.NoBreakSpace + DisplayLanguage.Choose(swedish, english);
    }

    /// <summary>A difference with its sign always written: "+1,2", "−0,4", "0,0".</summary>
    public static string Change(decimal? value, int decimals = 0)
    {
        if (value is not { } number)
        {
            return string.Empty;
        }

        var rounded = Round(number, decimals);
        return (rounded > 0 ? "+" : string.Empty) + Digits(rounded, decimals);
    }

    /// <summary>Kolada's signs: <c>-</c> bortfall, <c>.</c> ej tillämplig, <c>..</c> too few. Empty when not yet collected.</summary>
    public static string Sign(MissingReason? missing) => missing switch
    {
        MissingReason.NotDelivered => "-",
        MissingReason.NotApplicable => ".",
        MissingReason.Suppressed => "..",
        _ => string.Empty,
    };

    /// <summary>What the sign means, for a legend or for a screen reader.</summary>
    public static string Word(MissingReason? missing) => missing switch
    {
        MissingReason.NotDelivered => DisplayLanguage.Choose("uppgift saknas", "not delivered"),
        MissingReason.NotApplicable => DisplayLanguage.Choose("ej tillämplig", "not applicable"),
        MissingReason.Suppressed => DisplayLanguage.Choose("för få för att visas", "too few to be shown"),
        _ => DisplayLanguage.Choose("inte inhämtad än", "not yet collected"),
    };

    /// <summary>The Swedish or the English of two texts, by the page's language.</summary>
    public static string Choose(string swedish, string english) => DisplayLanguage.Choose(swedish, english);

    private static string Digits(decimal value, int decimals) =>
        Round(value, decimals).ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimals}"), DisplayLanguage.Culture);

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static MoneyUnit Resolve(MoneyUnit unit, decimal amount) => unit != MoneyUnit.Auto
        ? unit
        : Math.Abs(amount) switch
        {
            >= 1_000_000m => MoneyUnit.Millions,
            >= 10_000m => MoneyUnit.Thousands,
            _ => MoneyUnit.Kronor,
        };
}
