using System.Globalization;

namespace Benchmark.Formatting;

/// <summary>The two ways of writing for people: Swedish, and English when the page is in English.</summary>
internal static class DisplayLanguage
{
    public const char NoBreakSpace = '\u00A0';
    public const string Minus = "\u2212";

    private static readonly CultureInfo Swedish = Make("sv-SE", ",", NoBreakSpace.ToString());
    private static readonly CultureInfo English = Make("en-GB", ".", ",");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The culture that people's text is written in, whatever the thread's own is set to.</summary>
    public static CultureInfo Culture => IsEnglish ? English : Swedish;

    public static string Choose(string swedish, string english) => IsEnglish ? english : swedish;

    // Separators are set rather than inherited, so that the text doesn't depend on the version of the machine's ICU.
    private static CultureInfo Make(string name, string decimalSign, string groupSign)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimalSign;
        culture.NumberFormat.NumberGroupSeparator = groupSign;
        culture.NumberFormat.NumberGroupSizes = [3];
        culture.NumberFormat.NumberNegativePattern = 1;
        culture.NumberFormat.NegativeSign = Minus;
        return CultureInfo.ReadOnly(culture);
    }
}
