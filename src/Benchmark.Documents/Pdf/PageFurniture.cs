using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmark.Documents.Pdf;

/// <summary>Takes away headers, footers and page numbers: what stands at the same height on most pages.</summary>
internal static partial class PageFurniture
{
    // The parts of a page's height where they are looked for.
    private const double Zone = 0.14;
    private const int MostLines = 6;

    /// <summary>Takes them away from every page.</summary>
    public static void Remove(IReadOnlyList<PdfPage> pages)
    {
        RemoveAt(pages, fromTop: true);
        RemoveAt(pages, fromTop: false);
    }

    private static void RemoveAt(IReadOnlyList<PdfPage> pages, bool fromTop)
    {
        var edges = pages.Select(page => Edge(page, fromTop)).ToList();
        var counts = new Dictionary<(string, int), int>();
        foreach (var (line, page) in edges.SelectMany((lines, i) => lines.Select(line => (line, pages[i]))))
        {
            var key = Key(line, page);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var enough = pages.Count < 3 ? 2 : Math.Max(2, (int)Math.Ceiling(pages.Count * 0.3));
        for (var i = 0; i < pages.Count; i++)
        {
            var gone = new HashSet<PdfWord>();
            var position = i + 1;
            foreach (var line in edges[i])
            {
                // A little above and below too, since programs round.
                var (text, height) = Key(line, pages[i]);
                var count = Enumerable.Range(height - 1, 3).Sum(at => counts.GetValueOrDefault((text, at)));
                if (count < enough && !IsPageNumber(line.Text, position, pages.Count))
                {
                    break;
                }

                gone.UnionWith(line.Words);
            }

            if (gone.Count > 0)
            {
                var far = fromTop ? gone.Max(word => word.Baseline) : gone.Min(word => word.Baseline);
                pages[i].Words.RemoveAll(word => fromTop ? word.Baseline <= far + 0.01 : word.Baseline >= far - 0.01);
            }
        }
    }

    private static List<TextLine> Edge(PdfPage page, bool fromTop)
    {
        // The repeated head of a long table isn't the page's.
        var tables = page.Grids.Where(grid => grid.Bottom - grid.Top > page.Height * Zone).ToList();
        var near = page.Words.Where(word =>
            (fromTop ? word.Baseline < page.Height * Zone : word.Baseline > page.Height * (1 - Zone)) && !tables.Exists(grid => grid.Holds(word)));
        var lines = TextLines.Of(near);
        if (!fromTop)
        {
            lines.Reverse();
        }

        return lines.Count > MostLines ? lines[..MostLines] : lines;
    }

    private static (string Text, int Height) Key(TextLine line, PdfPage page) =>
        (Digits().Replace(line.Text, "#"), (int)((line.Baseline < page.Height / 2 ? line.Baseline : page.Height - line.Baseline) / 4));

    private static bool IsPageNumber(string text, int position, int pages)
    {
        if (PageNumber().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var number = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[2].Success || (number <= pages + 20 && Math.Abs(number - position) <= 20);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A(?:Sid(?:a|an)?\.?|Page|[-–—])?\s*(\d{1,4})(?:\s*(?:av|of|/|\()\s*(\d{1,4})\s*\)?)?\s*[-–—]?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();
}
