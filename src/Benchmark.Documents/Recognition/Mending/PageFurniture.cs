using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Takes away headers, footers and page numbers that a text has kept, and closes tables they had cut in two.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 110;
    private const int Fewest = 3;
    private const int FewestLines = 8;
    private const int MostAbove = 3;

    /// <summary>The lines without them.</summary>
    public static IReadOnlyList<DocumentLine> Remove(IReadOnlyList<DocumentLine> lines)
    {
        var furniture = lines
            .Where(l => l.Kind != LineKind.Blank && l.Text.Length <= Longest && (PageNumber().IsMatch(l.Text) || EndsInNumber().IsMatch(l.Text)))
            .GroupBy(l => Digits().Replace(l.Text, "#"))
            .Where(g => (g.Select(l => l.Text).Distinct().Count() >= Fewest && Grows(g) && AreApart(g)) || g.All(l => Footer().IsMatch(l.Text)) || ArePagesOf([.. g]))
            .SelectMany(g => g.Select(l => l.Number))
            .ToHashSet();
        furniture.UnionWith([.. Beside(lines, furniture, -1), .. Beside(lines, furniture, 1)]);
        furniture.UnionWith(InTable(lines));
        furniture.UnionWith(BetweenRows(lines));
        if (furniture.Count == 0)
        {
            return lines;
        }

        var kept = new List<DocumentLine>(lines.Count);
        var removed = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (furniture.Contains(line.Number))
            {
                removed = true;
                continue;
            }

            if (removed && line.Kind != LineKind.Blank)
            {
                removed = false;
                if (line.Kind == LineKind.Paragraph && LineLook.IsHeadingLike(line.Text) && EndsBlock(lines, i))
                {
                    // What the page's head stood right above is a heading after all.
                    kept.Add(line with { Kind = LineKind.Heading, Level = LineLook.SectionLevel(line.Text) });
                    continue;
                }

                if (line.Kind == LineKind.Row && kept.FindLast(l => l.Kind != LineKind.Blank) is { Kind: LineKind.Row })
                {
                    kept.RemoveRange(kept.FindLastIndex(l => l.Kind == LineKind.Row) + 1, kept.Count - 1 - kept.FindLastIndex(l => l.Kind == LineKind.Row));
                }
            }

            kept.Add(line);
        }

        return kept;
    }

    private static bool EndsBlock(IReadOnlyList<DocumentLine> lines, int index) => index + 1 >= lines.Count || lines[index + 1].Kind == LineKind.Blank;

    // What stands right above or below most page numbers, line by line: the name of the kommun and of the report.
    private static List<int> Beside(IReadOnlyList<DocumentLine> lines, HashSet<int> furniture, int direction)
    {
        bool Stands(int at) => at >= 0 && at < lines.Count && lines[at].Kind is not (LineKind.Blank or LineKind.Row) && (direction < 0 || PrintedHeadings.Find(lines[at].Text, out _, out _).Count == 0);
        var beside = new List<int>();
        var anchors = Enumerable.Range(0, lines.Count).Where(i => furniture.Contains(lines[i].Number)).ToList();
        for (var distance = 1; distance <= MostAbove && anchors.Count > 1; distance++)
        {
            var repeated = anchors.Where(a => Stands(a + (direction * distance))).GroupBy(a => lines[a + (direction * distance)].Text)
                .Where(g => g.Key.Length <= Longest && g.Count() >= 2 && g.Count() * 5 >= anchors.Count * 3).SelectMany(g => g).ToList();
            beside.AddRange(repeated.Select(a => lines[a + (direction * distance)].Number));
            anchors = repeated;
        }

        return beside;
    }

    // A line that ends in "3 (12)" between two rows is the foot of the page that cut the table.
    private static IEnumerable<int> InTable(IReadOnlyList<DocumentLine> lines)
    {
        DocumentLine? before = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Blank)
            {
                continue;
            }

            if (before?.Kind == LineKind.Row && lines[i].Kind != LineKind.Row && lines[i].Text.Length <= Longest && Ending().Match(lines[i].Text) is { Success: true } page
                && int.Parse(page.Groups["p"].Value, CultureInfo.InvariantCulture) <= int.Parse(page.Groups["q"].Value, CultureInfo.InvariantCulture)
                && lines.Skip(i + 1).FirstOrDefault(l => l.Kind != LineKind.Blank)?.Kind == LineKind.Row)
            {
                yield return lines[i].Number;
            }

            before = lines[i];
        }
    }

    // A page number and what stands beside it, between two rows that are alike.
    private static IEnumerable<int> BetweenRows(IReadOnlyList<DocumentLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Kind != LineKind.Row || lines[i].Kind is LineKind.Row or LineKind.Blank)
            {
                continue;
            }

            var end = i;
            while (end < lines.Count && end - i <= MostAbove && lines[end].Kind is not (LineKind.Row or LineKind.Blank) && lines[end].Text.Length <= Longest)
            {
                end++;
            }

            if (end < lines.Count && lines[end].Kind == LineKind.Row && lines[end].Cells.Count == lines[i - 1].Cells.Count && Enumerable.Range(i, end - i).Any(at => Footer().IsMatch(lines[at].Text)))
            {
                foreach (var line in lines.Skip(i).Take(end - i))
                {
                    yield return line.Number;
                }
            }

            i = end;
        }
    }

    // Numbers line by line count rows; a page has more lines than that.
    private static bool AreApart(IEnumerable<DocumentLine> lines) =>
        lines.Zip(lines.Skip(1)).All(p => p.Second.Number - p.First.Number >= FewestLines);

    // "Rapport 1 (60)" and "Rapport 2 (60)": the page differs, the number of pages doesn't.
    private static bool ArePagesOf(List<DocumentLine> lines)
    {
        var pages = lines.ConvertAll(l => Ending().Match(l.Text));
        return lines.Count > 1 && pages.TrueForAll(p => p.Success) && pages.Select(p => p.Groups["q"].Value).Distinct().Count() == 1
            && pages.Select(p => p.Groups["p"].Value).Distinct().Count() == lines.Count && Grows(lines);
    }

    // Page numbers grow by a little from one to the next.
    private static bool Grows(IEnumerable<DocumentLine> lines)
    {
        var numbers = lines.Select(l => int.TryParse(Digits().Matches(l.Text) is [.., { } last] && !PageOf().IsMatch(l.Text) ? last.Value : PageOf().Match(l.Text).Groups["p"].Value, out var n) ? n : -1).ToList();
        return numbers.Zip(numbers.Skip(1)).All(p => p.Second > p.First && p.Second - p.First <= 3);
    }

    [GeneratedRegex(@"\bsid(?:a|an)?\s+\d{1,3}\b|\b\d{1,3}\s*\(\s*\d{1,3}\s*\)|\b\d{1,3}\s*/\s*\d{1,3}\s*\z|\b\d{1,3}\s+av\s+\d{1,3}\b|\A\d{1,3}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageNumber();

    // What can be nothing but the foot of a page: it ends in "Sida 2 av 5", or is "3 (12)" alone.
    [GeneratedRegex(@"\A(?:.{0,80}[\s,|])?(?<!\b(?:se|på|till|från)\s)sid(?:a|an)?\s+\d{1,3}(?:\s*(?:av|\(|/)\s*\d{1,3}\)?)?\z|\A\d{1,3}\s*\(\s*\d{1,3}\s*\)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Footer();

    [GeneratedRegex(@"(?<!\d)(?<p>\d{1,3})\s*(?:\(\s*|/\s*|av\s)(?<q>\d{1,3})\)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?<p>\d{1,3})\s*(?:\(|/|av\s)\s*\d{1,3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageOf();

    [GeneratedRegex(@"\p{L}.*\s\d{1,3}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EndsInNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Digits();
}
