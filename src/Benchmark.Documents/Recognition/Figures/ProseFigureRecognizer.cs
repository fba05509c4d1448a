using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>Reads key figures in prose: "Antal hushåll … var 2018-08-31, 692 hushåll jämfört med 2017-08-31, 789".</summary>
internal static partial class ProseFigureRecognizer
{
    /// <summary>The figures of a line, one a date.</summary>
    public static IEnumerable<ExtractFigure> Read(DocumentLine line) =>
        line.Kind is LineKind.Paragraph or LineKind.ListItem or LineKind.Heading ? [.. ByDate(line), .. ByMonth(line)] : [];

    private static IEnumerable<ExtractFigure> ByMonth(DocumentLine line)
    {
        foreach (Match match in OfMonth().Matches(PrintedNumber.Plain(line.Text)))
        {
            if (PrintedNumber.TryRead(match.Groups["v"].Value, out var value))
            {
                var period = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["y"].Value}-{MonthName.Number(match.Groups["m"].Value):00}");
                yield return new ExtractFigure(match.Groups["n"].Value.Trim(), period, value, match.Groups["u"].Value is { Length: > 0 } unit ? unit : null, line.Number);
            }
        }
    }

    private static IEnumerable<ExtractFigure> ByDate(DocumentLine line)
    {
        if (Begin().Match(PrintedNumber.Plain(line.Text)) is not { Success: true } begin)
        {
            yield break;
        }

        var name = begin.Groups["n"].Value.Trim();
        foreach (Match match in Value().Matches(PrintedNumber.Plain(line.Text)[begin.Groups["n"].Length..]))
        {
            if (PrintedNumber.TryRead(match.Groups["v"].Value, out var value))
            {
                yield return new ExtractFigure(name, match.Groups["d"].Value, value, match.Groups["u"].Value is { Length: > 0 } unit ? unit : null, line.Number);
            }
        }
    }

    // "Antalet hushåll var 842 i augusti 2021."
    [GeneratedRegex(@"(?<=\A|[.!?]\s)(?<n>(?:antal(?:et)?|andel(?:en)?)\s[^.,\d]{3,100}?)\s+(?:var|är|uppgick till|uppgår till)\s+(?<v>\d{1,3}(?: \d{3})+|\d+(?:,\d+)?)\s*(?<u>%|procent|\p{Ll}+)??\s+(?:i|under|per)\s+(?<m>" + MonthName.Pattern + @")\s+(?<y>20\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OfMonth();

    [GeneratedRegex(@"\A(?:[-•]\s*)?(?<n>(?:antal(?:et)?|andel(?:en)?|varav|genomsnitt\p{L}*|medel\p{L}*|kostnad\p{L}*|nettokostnad\p{L}*)\s[^.,]{3,120}?)\s+(?:var|är|uppgick)\s+(?:till\s+)?(?:den\s+|per\s+)?(?=20\d{2}-\d{2}-\d{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Begin();

    [GeneratedRegex(@"(?<d>20\d{2}-\d{2}-\d{2})[,:]?\s+(?<v>\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*(?<u>%|procent|\p{Ll}+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Value();
}
