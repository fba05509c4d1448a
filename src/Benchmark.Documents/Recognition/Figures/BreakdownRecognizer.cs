using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>Reads wholes by their parts: lists ("249 extratjänster"), sentences ("120 anställda: 64 i …, 56 i …") and shares that make a hundred.</summary>
internal static partial class BreakdownRecognizer
{
    private const int FewestInList = 3;
    private const int FewestInSentence = 2;
    private const decimal Everything = 100;
    private const decimal Rounding = 2;

    /// <summary>The breakdowns of a document.</summary>
    public static IEnumerable<ExtractBreakdown> Read(IReadOnlyList<DocumentLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (List(lines, i, out var end) is { } list)
            {
                yield return list;
                i = end - 1;
            }
            else if (lines[i].Kind is LineKind.Paragraph or LineKind.ListItem)
            {
                foreach (var sentence in SentenceEnd().Split(lines[i].Text))
                {
                    if ((Counted(sentence, lines[i].Number) ?? Shares(sentence, lines, i)) is { } told)
                    {
                        yield return told;
                    }
                }
            }
        }
    }

    private static ExtractBreakdown? List(IReadOnlyList<DocumentLine> lines, int start, out int end)
    {
        var items = new List<ExtractPart>();
        string? unit = null;
        var line = lines[start].Number;
        for (end = start; end < lines.Count && lines[end].Kind is LineKind.ListItem or LineKind.Blank; end++)
        {
            if (lines[end].Kind == LineKind.Blank)
            {
                continue;
            }

            var text = Mark().Replace(PrintedNumber.Plain(lines[end].Text), string.Empty);
            if ((First().Match(text) is { Success: true } first ? first : Last().Match(text)) is not { Success: true } match || !PrintedNumber.TryRead(match.Groups["v"].Value, out var value))
            {
                break;
            }

            unit ??= match.Groups["u"] is { Success: true } said ? said.Value.ToLowerInvariant() : null;
            line = items.Count == 0 ? lines[end].Number : line;
            items.Add(new ExtractPart(match.Groups["l"].Value.Trim(), value));
        }

        if (items.Count < FewestInList)
        {
            return null;
        }

        var above = Above(lines, start);
        var numbers = above is null ? [] : Number().Matches(PrintedNumber.Plain(above)).Select(m => m.Value).ToList();
        return new ExtractBreakdown(above?.TrimEnd(':') ?? string.Empty, unit ?? "antal", line, items)
        {
            StatedTotal = above?.EndsWith(':') == true && numbers is [{ } only] && !PrintedPeriod.IsAll(only) && PrintedNumber.TryRead(only, out var total) ? total : null,
        };
    }

    private static ExtractBreakdown? Counted(string sentence, int line)
    {
        var plain = PrintedNumber.Plain(sentence);
        if (Whole().Match(plain) is not { Success: true } whole || !PrintedNumber.TryRead(whole.Groups["v"].Value, out var total))
        {
            return null;
        }

        var parts = Separator().Split(plain[(whole.Index + whole.Length)..].TrimEnd('.', ' ')).Select(p => First().Match(p)).ToList();
        return parts.Count >= FewestInSentence && parts.TrueForAll(p => p.Success)
            ? new ExtractBreakdown(plain[..(whole.Index + whole.Length)].TrimEnd(':', ' '), whole.Groups["u"].Value, line, [.. parts.Select(Part)]) { StatedTotal = total }
            : null;
    }

    // Shares of one whole make a hundred; others are of different things.
    private static ExtractBreakdown? Shares(string sentence, IReadOnlyList<DocumentLine> lines, int index)
    {
        var parts = Share().Matches(PrintedNumber.Plain(sentence)).Select(Part).ToList();
        return parts.Count >= FewestInSentence && Math.Abs(parts.Sum(p => p.Value) - Everything) <= Rounding
            ? new ExtractBreakdown(lines[index].Kind == LineKind.ListItem && Above(lines, index) is { } above ? above.TrimEnd(':') : sentence, "%", lines[index].Number, parts)
            : null;
    }

    private static ExtractPart Part(Match match) =>
        new(match.Groups["l"].Value.Trim(), PrintedNumber.TryRead(match.Groups["v"].Value, out var value) ? value : 0);

    // What a list is of stands on the line before its first item.
    private static string? Above(IReadOnlyList<DocumentLine> lines, int index)
    {
        for (var i = index - 1; i >= 0 && lines[i].Kind != LineKind.Row; i--)
        {
            if (lines[i].Kind is LineKind.Paragraph or LineKind.Heading)
            {
                return lines[i].Text;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<=\p{Ll}[.!?])\s+(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\A(?:[-–•·▪●○*]|o(?=\s))\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A(?<v>\d{1,3}(?: \d{3})+|\d{1,6})\s+(?:st\.?\s+)?(?<l>\p{L}[\p{L} \-/]{2,60})\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex First();

    [GeneratedRegex(@"\A(?<l>\p{Lu}[\p{L} \-/]{2,60}?)[:,]?\s+(?<v>\d{1,3}(?: \d{3})+|\d{1,6})\s*(?<u>personer|st|hushåll|elever|deltagare|barn|kvinnor|män|ärenden)?\.?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Last();

    [GeneratedRegex(@"(?<!\d)(?:\d{1,3}(?: \d{3})+|\d+)(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\d,])(?<v>\d{1,3}(?: \d{3})+|\d{1,6})\s+(?<u>\p{Ll}+)(?:\s+\p{Ll}+){0,4}:\s+(?=\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    [GeneratedRegex(@",\s+(?:och\s+|samt\s+)?|\s+och\s+(?=\d)|\s+samt\s+(?=\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?<![\d,])(?<v>\d{1,3}(?:,\d+)?)\s*(?:%|procent)\s+(?:(?:är|var|kommer|från|i|åldern)\s+){0,3}(?<l>[^,.;%]{2,50}?)(?=,|\s+(?:och|samt)\s+\d|[.;]|\z)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Share();
}
