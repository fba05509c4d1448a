using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Makes rows of key figures that stand one on each line, name and number with a space between, or the number on the next line.</summary>
internal static partial class LooseKeyFigures
{
    private const int Fewest = 2;
    private const int MostRows = 100;
    private const int LongestLine = 4000;
    private const int LongestName = 90;

    /// <summary>The key figures that begin at a line, as rows of two cells; null when fewer than two follow on each other.</summary>
    public static IReadOnlyList<DocumentLine>? Read(IReadOnlyList<DocumentLine> lines, int start, out int end)
    {
        end = start;
        if (OneLine(lines[start]) is { } unrolled)
        {
            end = start + 1;
            return unrolled;
        }

        var rows = new List<DocumentLine>();
        for (var i = start; i < lines.Count && rows.Count < MostRows;)
        {
            if (lines[i].Kind == LineKind.Blank && i > start && i + 1 < lines.Count && lines[i + 1].Kind != LineKind.Blank)
            {
                i++;
            }

            if (Figure(lines, i, out var used) is not { } row)
            {
                break;
            }

            rows.Add(row);
            i += used;
            end = i;
        }

        return rows.Count >= Fewest && !ArePages(rows) && !AreRepeatedMonths(rows) ? rows : null;
    }

    // Names and numbers one after the other, nothing else on the line.
    private static List<DocumentLine>? OneLine(DocumentLine line)
    {
        if (line.Kind is LineKind.Row or LineKind.Blank || line.Text.Length > LongestLine || line.Text.Contains(". ", StringComparison.Ordinal))
        {
            return null;
        }

        var text = PrintedNumber.Plain(line.Text);
        var pairs = Pair().Matches(text);
        return pairs.Count >= Fewest + 1 && pairs.Sum(p => p.Length) == text.Length && pairs.All(p => IsName(p.Groups["n"].Value.Trim()))
            ? [.. pairs.Select(p => line.AsRow(p.Groups["n"].Value.Trim(), p.Groups["v"].Value.Trim()))]
            : null;
    }

    private static DocumentLine? Figure(IReadOnlyList<DocumentLine> lines, int index, out int used)
    {
        used = 1;
        var line = lines[index];
        if (line.Kind is LineKind.Row or LineKind.Blank or LineKind.ListItem || line.Text.Length > LongestName)
        {
            return null;
        }

        if (Trailing().Match(PrintedNumber.Plain(line.Text)) is { Success: true } match && IsName(match.Groups["n"].Value) && IsValue(match.Groups["v"].Value))
        {
            return line.AsRow(match.Groups["n"].Value.Trim(), match.Groups["v"].Value.Trim());
        }

        if (index + 1 < lines.Count && IsName(line.Text) && lines[index + 1].Kind is LineKind.Paragraph or LineKind.Heading && IsValue(lines[index + 1].Text))
        {
            used = 2;
            return line.AsRow(line.Text, lines[index + 1].Text);
        }

        return null;
    }

    private static bool IsName(string text) => FigureName().IsMatch(text) && !text.Contains(". ", StringComparison.Ordinal) && text[^1] is not ('.' or ',');

    // A bare year is a date, not a figure.
    private static bool IsValue(string text) => PrintedNumber.TryRead(text, out _) && !PrintedPeriod.IsAll(text);

    // The same month again is of another year, and belongs to another column.
    private static bool AreRepeatedMonths(List<DocumentLine> rows) =>
        rows.Exists(r => MonthName.Number(r.Cells[0]) > 0) && rows.Select(r => r.Cells[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count() < rows.Count;

    private static bool ArePages(List<DocumentLine> rows) =>
        rows.Count >= 3 && rows.Zip(rows.Skip(1)).All(p => PrintedNumber.TryRead(p.First.Cells[1], out var a) && PrintedNumber.TryRead(p.Second.Cells[1], out var b) && a <= b && b < 300);

    [GeneratedRegex(@"\A(?<n>\p{Lu}.*?\D)\s(?<v>-?\s?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?\s*(?:%|tkr|kr|mnkr)?)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\G(?<n>\p{Lu}[^\d]{3,90}?)\s(?<v>-?\s?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?\s*(?:%|tkr|kr|mnkr)?)(?:\s+(?=\p{Lu})|\z)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pair();

    // What is counted or paid; a street, a page or a paragraph isn't.
    [GeneratedRegex(@"antal|andel|kostnad|intäkt|netto|utbetal|bistånd|genomsnitt|medel|snitt|summa|totalt|deltagare|hushåll|personer|elever|ärenden|platser|%|per\s|\A(?:" + MonthName.Pattern + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FigureName();
}
