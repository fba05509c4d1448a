using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.Words;

/// <summary>Periods as reports print them: "Utfall Aug 2017", "201901-201908", "T2 2018", "Utf 2020 Jan- aug", "2018-08-31".</summary>
public static partial class PrintedPeriod
{
    /// <summary>The code of the period a text speaks of, or null when it names none.</summary>
    /// <param name="text">A column's heading or a label.</param>
    /// <param name="year">The year to take when only months are said; 0 when it isn't known.</param>
    public static string? Find(string text, int year = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PrintedNumber.Plain(text);
        if (Span().Match(plain) is { Success: true } span)
        {
            return Month(span.Groups["y"].Value, span.Groups["m"].Value);
        }

        if (Date().Match(plain) is { Success: true } date)
        {
            return Month(date.Groups["y"].Value, date.Groups["m"].Value);
        }

        if (Compact().Match(plain) is { Success: true } compact)
        {
            return Month(compact.Groups["y"].Value, compact.Groups["m"].Value);
        }

        var printedYear = Year().Match(plain) is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : year;
        if (printedYear == 0)
        {
            return null;
        }

        if (Tertial().Match(plain) is { Success: true } tertial)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{printedYear}-T{tertial.Groups["t"].Value}");
        }

        var months = Months().Matches(plain);
        if (months.Count > 0)
        {
            var last = MonthName.Number(months[^1].Value);
            return last == 12 && months.Count > 1
                ? printedYear.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{printedYear}-{last:00}");
        }

        return Year().IsMatch(plain) ? printedYear.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a cell says nothing but a period, so that it belongs to a table's head.</summary>
    public static bool IsAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Whole().IsMatch(PrintedNumber.Plain(text));
    }

    private static string? Month(string year, string month) =>
        int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12 ? $"{year}-{month}" : null;

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])\s*-\s*(?<y>(?:19|20)\d{2})-?(?<m>0[1-9]|1[0-2])(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Span();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})-(?<m>0[1-9]|1[0-2])(?:-\d{2})?(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?:\d{2})?(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:T|tertial)\s?(?<t>[12])\b|\bdelår\s?(?<t>[12])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tertial();

    [GeneratedRegex(@"\b(?:" + MonthName.Pattern + @")\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Months();

    [GeneratedRegex(
        @"\A(?:(?:per|t\.?o\.?m\.?|jan|januari)?\s*-?\s*(?:" + MonthName.Pattern + @")?\.?\s*(?:19|20)\d{2}|(?:19|20)\d{4}(?:\s*-\s*(?:19|20)\d{4})?|(?:19|20)\d{2}-\d{2}(?:-\d{2})?|(?:" + MonthName.Pattern + @")(?:\s*-\s*(?:" + MonthName.Pattern + @"))?\.?)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();
}
