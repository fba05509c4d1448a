using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Heads;

/// <summary>Finds the period a report is of: "tertial 2 2018", "delårsbokslut per augusti 2020", "årsredovisning 2021".</summary>
internal static partial class PeriodRecognizer
{
    private const int Title = 8;
    private const int Early = 80;

    /// <summary>The period's code: 2018-T2, 2020-T1, 2022-02 or 2018; null when nothing says.</summary>
    public static string? Find(IReadOnlyList<DocumentLine> lines)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines.Where(l => l.Kind is not (LineKind.Blank or LineKind.Row)))
        {
            var isTitle = line.Text.Length <= 120 && TitleWord().IsMatch(line.Text);
            var weight = (isTitle ? Title : 1) * (line.Number <= Early ? 3 : 1);
            foreach (var code in Codes(line.Text, isTitle))
            {
                votes[code] = votes.GetValueOrDefault(code) + weight;
            }
        }

        return votes.Count == 0 ? null : votes.MaxBy(v => v.Value).Key;
    }

    private static IEnumerable<string> Codes(string text, bool isTitle)
    {
        foreach (Match match in Tertial().Matches(text))
        {
            yield return match.Groups["t"].Value == "3" ? match.Groups["y"].Value : $"{match.Groups["y"].Value}-T{match.Groups["t"].Value}";
        }

        foreach (Match match in ToMonth().Matches(text))
        {
            yield return Code(match.Groups["y"].Value, MonthName.Number(match.Groups["m"].Value));
        }

        foreach (Match match in ToDate().Matches(text))
        {
            yield return Code(match.Groups["y"].Value, int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture));
        }

        if (isTitle)
        {
            foreach (Match match in WholeYear().Matches(text))
            {
                yield return match.Groups["y"].Value;
            }
        }
    }

    private static string Code(string year, int month) => month switch
    {
        4 => $"{year}-T1",
        8 => $"{year}-T2",
        12 => year,
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
    };

    [GeneratedRegex(@"delår|tertial|bokslut|uppföljning|årsredovisning|årsrapport|verksamhetsberättelse|månadsrapport|helårsrapport|delrapport|T[12]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TitleWord();

    [GeneratedRegex(@"\b(?:tertial\p{L}*|T|delår|delårsrapport|delårsbokslut)\s?(?<t>[123])[, ]+(?:\(?år\s)?(?<y>20\d{2})\b|\b(?:tertial|T|delår)\s?(?<t>[123])\s\p{L}+\s(?<y>20\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tertial();

    [GeneratedRegex(@"\b(?:per|efter|t\.?\s?o\.?\s?m\.?|till och med|delårs(?:bokslut|rapport)|månads(?:rapport|uppföljning|bokslut)|(?:budget|ekonomi|verksamhets)uppföljning|januari\s*[-–]|jan\s*[-–]|januari till(?: och med)?)\s*(?:den\s)?(?:\d{1,2}\s)?(?<m>" + MonthName.Pattern + @")\s+(?<y>20\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ToMonth();

    [GeneratedRegex(@"\b(?:per|t\.?o\.?m\.?|till och med|delårs(?:bokslut|rapport)|bokslut|uppföljning)\s+(?:den\s)?(?<y>20\d{2})-(?<m>0[1-9]|1[0-2])-(?:28|29|30|31)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ToDate();

    [GeneratedRegex(@"\b(?:årsredovisning|årsbokslut|helårsbokslut|verksamhetsberättelse|bokslut|helårsrapport|årsrapport|uppföljning helår|helår)\s+(?:för\s)?(?:år\s|helår(?:et)?\s)?(?<y>20\d{2})\b(?!-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WholeYear();
}
