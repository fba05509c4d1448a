using System.Text.RegularExpressions;

namespace Benchmark.Documents.Layout;

/// <summary>What the look of a line's text says of it, for formats that don't mark lists and headings themselves.</summary>
public static partial class LineLook
{
    private const int LongestHeading = 110;

    /// <summary>Whether the text begins as an item of a list does.</summary>
    public static bool IsListItem(string text) => ListMark().IsMatch(text);

    /// <summary>Whether the word alone is the mark of a list's item.</summary>
    public static bool IsMark(string word) => Mark().IsMatch(word);

    /// <summary>The text with the same mark for every bullet.</summary>
    public static string WithPlainMark(string text) => Bullet().Replace(text, "- ", 1);

    /// <summary>Whether the text is short and ends as no sentence does.</summary>
    public static bool IsHeadingLike(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= LongestHeading && text[^1] is not ('.' or ',' or ';' or ':')
            && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]));
    }

    /// <summary>Whether the word is the number of a section: 4.1 or 2.3.1.</summary>
    public static bool IsSectionNumber(string word) => Section().IsMatch(word);

    /// <summary>How deep the section's number says it lies; 0 without a number.</summary>
    public static int SectionLevel(string text) =>
        SectionNumber().Match(text) is { Success: true } number ? number.Groups[1].Value.Count(c => c == '.') + 1 : 0;

    /// <summary>The heading and page of a line of a table of contents; null for other lines.</summary>
    public static (string Text, string Page)? ContentsLine(string text) =>
        Leader().Match(text) is { Success: true } line ? (line.Groups[1].Value, line.Groups[2].Value) : null;

    /// <summary>Whether the text is an amount, a share or another figure.</summary>
    public static bool IsFigure(string text) => Figure().IsMatch(text);

    /// <summary>Whether a date or a registry number stands in the text, as at the top of a letter.</summary>
    public static bool HasDateOrRegistry(string text) => DateOrRegistry().IsMatch(text);

    [GeneratedRegex(@"\A(?:[-–—•·▪●○■□*\u2023\u2043\u25E6\uE000-\uF8FF]|o(?=\s)|\d{1,3}[.)](?!\d)|\p{Ll}\))\s+\S", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\A(?:[-–—•·▪●○■□*\u2023\u2043\u25E6\uE000-\uF8FF]|o|\d{1,3}[.)]|\p{Ll}\))\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A(?:[-–—•·▪●○■□*\u2023\u2043\u25E6\uE000-\uF8FF]|o(?=\s))\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A\d{1,2}(?:\.\d{1,2}){0,4}\.?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\A(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"\A(\S.{0,200}?)\s?[.·…_]{4,}\s*(\d{1,4})\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leader();

    [GeneratedRegex(@"\A[+\-−–]?\s?\d[\d .,]*\s?%?\z|\A[-–—]\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:19|20)\d\d-\d\d-\d\d|\b\p{Lu}{2,6}[ -]?(?:19|20)\d\d[-/:]\d+|\b(?:19|20)\d\d[-/]\d{3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DateOrRegistry();
}
