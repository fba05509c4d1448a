using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>Reads values month by month out of a sentence: "antal 104 i augusti, antal 103 i juli … för mottagna flyktingar".</summary>
internal static partial class ProseSeriesRecognizer
{
    private const int Fewest = 3;

    /// <summary>The series a line tells of, or null.</summary>
    public static ExtractSeries? Read(DocumentLine line, int reportYear)
    {
        if (line.Kind == LineKind.Row || reportYear == 0)
        {
            return null;
        }

        var matches = Pair().Matches(line.Text);
        var points = matches
            .Select(m => (Month: MonthName.Number(m.Groups["m"].Value), m.Groups["v"].Value))
            .Where(p => p.Month > 0)
            .DistinctBy(p => p.Month)
            .OrderBy(p => p.Month)
            .Select(p => PrintedNumber.TryRead(p.Value, out var value) ? new ExtractPoint(string.Create(CultureInfo.InvariantCulture, $"{reportYear}-{p.Month:00}"), value) : null)
            .OfType<ExtractPoint>()
            .ToList();
        return points.Count < Fewest ? null : new ExtractSeries(NameOf(line.Text, matches), "antal", line.Number, points);
    }

    // What is counted follows after the last month; to whom money went tells series of the same thing apart.
    private static string NameOf(string text, MatchCollection matches)
    {
        // "Antal inskrivna var 212 i januari, 220 i februari …": what is counted stands before.
        if (Before().Match(text[..matches[0].Index]) is { Success: true } before)
        {
            return before.Groups["n"].Value.Trim();
        }

        var rest = text[(matches[^1].Index + matches[^1].Length)..];
        var counted = Counted().Match(rest) is { Success: true } found ? found.Groups["n"].Value : rest;
        counted = Condensed().Replace(counted, string.Empty).Trim(' ', ',', '.');
        counted = Bracket().Replace(counted, string.Empty).Trim(' ', ',', '.');
        var receiver = Receiver().Match(rest) is { Success: true } to && text.Contains("överför", StringComparison.OrdinalIgnoreCase)
            ? $" (överföring till {to.Groups["r"].Value})"
            : string.Empty;
        var amount = matches[0].Groups["w"].Value;
        return $"{(amount.Length > 0 ? char.ToUpperInvariant(amount[0]) + amount[1..] : "Antal")} {counted}{receiver}".Trim();
    }

    [GeneratedRegex(@"\b(?:(?<w>antal)\s+)?(?<v>\d{1,3}(?: \d{3})+|\d+)(?:\s+(?:st|personer|hushåll|barn|elever))?\s+i\s+(?<m>" + MonthName.Pattern + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?:\A|[.!?]\s)(?<n>\p{Lu}[^.!?\d]{3,100}?)\s+(?:var|är|uppgick till|blev)\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:för|avser|gäller)\s+(?<n>[^.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\bsom går (?=i)|\bi åldern ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Condensed();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\btill\s+(?<r>\p{Lu}\w+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Receiver();
}
