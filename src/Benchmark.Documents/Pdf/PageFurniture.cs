using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmark.Documents.Pdf;

/// <summary>Takes away headers, footers and page numbers: what stands at the same height on most pages.</summary>
internal static partial class PageFurniture
{
    // The parts of a page's height where they are looked for.
    private const double Zone = 0.14;
    private const int MostLines = 6;

    // Parts of the letters' size.
    private const double Room = 1.9;

    // Pages before the first numbered one.
    private const int MostUnnumbered = 20;

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
            var key = Key(line, page, page.Number);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var enough = pages.Count < 3 ? 2 : Math.Max(2, (int)Math.Ceiling(pages.Count * 0.3));
        for (var i = 0; i < pages.Count; i++)
        {
            var repeated = edges[i].TakeWhile(line => IsRepeated(line, pages[i], pages.Count, counts, enough)).Count();
            var gone = WithRoomAfter(edges[i], repeated);
            if (gone > 0)
            {
                var far = edges[i][gone - 1].Words.Max(word => fromTop ? word.Baseline : -word.Baseline);
                pages[i].Words.RemoveAll(word => (fromTop ? word.Baseline : -word.Baseline) <= far + 0.01);
            }
        }
    }

    private static bool IsRepeated(TextLine line, PdfPage page, int pages, Dictionary<(string, int), int> counts, int enough)
    {
        // A little above and below too, since programs round.
        var (text, height) = Key(line, page, page.Number);
        return Enumerable.Range(height - 1, 3).Sum(at => counts.GetValueOrDefault((text, at))) >= enough || IsPageNumber(line.Text, page.Number, pages);
    }

    // The repeated head of a table may follow the header: room parts the header from what the page says.
    private static int WithRoomAfter(List<TextLine> lines, int repeated)
    {
        for (var count = repeated; count > 0; count--)
        {
            if (count == lines.Count || Math.Abs(lines[count].Baseline - lines[count - 1].Baseline) > Room * Math.Max(lines[count].Size, lines[count - 1].Size))
            {
                return count;
            }
        }

        return repeated;
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

    // A number that follows the pages is written as how far it is from the page's own: 3 on page 1 and 4 on page 2 are the same.
    private static (string Text, int Height) Key(TextLine line, PdfPage page, int position) =>
        (Digits().Replace(line.Text, number => int.TryParse(number.ValueSpan, CultureInfo.InvariantCulture, out var value) && Math.Abs(value - position) <= MostUnnumbered
            ? string.Create(CultureInfo.InvariantCulture, $"#{value - position}#") : number.Value),
        (int)((line.Baseline < page.Height / 2 ? line.Baseline : page.Height - line.Baseline) / 4));

    private static bool IsPageNumber(string text, int position, int pages)
    {
        if (PageNumber().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var number = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[2].Success || (number <= pages + MostUnnumbered && Math.Abs(number - position) <= MostUnnumbered);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A(?:Sid(?:a|an)?\.?|Page|[-–—])?\s*(\d{1,4})(?:\s*(?:av|of|/|\()\s*(\d{1,4})\s*\)?)?\s*[-–—]?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageNumber();
}
