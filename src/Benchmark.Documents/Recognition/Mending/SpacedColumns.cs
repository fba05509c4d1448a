using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Makes rows of lines whose columns are kept apart by runs of spaces, as when a page was printed to text.</summary>
internal static partial class SpacedColumns
{
    private const int FewestCells = 3;
    private const int FewestLines = 2;

    /// <summary>The lines, such blocks made rows.</summary>
    public static IReadOnlyList<DocumentLine> Part(IReadOnlyList<DocumentLine> lines)
    {
        List<DocumentLine>? parted = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && IsSpaced(lines[end]))
            {
                end++;
            }

            if (end - i >= FewestLines)
            {
                parted ??= [.. lines];
                Rows(parted, i, end);
            }

            i = Math.Max(i, end - 1);
        }

        return parted ?? lines;
    }

    private static void Rows(List<DocumentLine> lines, int start, int end)
    {
        var block = Enumerable.Range(start, end - start).Select(i => (Index: i, Cells: Cells(lines[i].Text))).ToList();
        var width = block.Max(b => b.Cells.Count);
        var edges = block.First(b => b.Cells.Count == width).Cells.ConvertAll(c => c.End);
        var body = block.FindIndex(b => b.Cells.Exists(c => PrintedNumber.TryRead(c.Text, out _) && !PrintedPeriod.IsAll(c.Text)));
        foreach (var (index, cells) in block)
        {
            // The first rows of a head have nothing over the names.
            var texts = cells.Count == width - 1 && index - start < body ? [string.Empty, .. cells.Select(c => c.Text)]
                : cells.Count == width ? cells.Select(c => c.Text)
                : ByEdge(cells, edges);
            lines[index] = DocumentLine.Row(lines[index].Number, [.. texts]) with { Page = lines[index].Page, Box = lines[index].Box };
        }
    }

    // Where a cell is empty, the others stand under the edges of the rows that are whole.
    private static string[] ByEdge(List<Cell> cells, List<int> edges)
    {
        var texts = Enumerable.Repeat(string.Empty, edges.Count).ToArray();
        texts[0] = cells[0].Text;
        var from = 1;
        for (var i = 1; i < cells.Count; i++)
        {
            var last = edges.Count - (cells.Count - i);
            var column = Enumerable.Range(from, last - from + 1).MinBy(c => Math.Abs(edges[c] - cells[i].End));
            texts[column] = cells[i].Text;
            from = column + 1;
        }

        return texts;
    }

    private static bool IsSpaced(DocumentLine line) =>
        line.Kind is not (LineKind.Row or LineKind.Blank) && line.Text.Contains("  ", StringComparison.Ordinal) && Cells(line.Text).Count >= FewestCells;

    private static List<Cell> Cells(string text) => [.. Word().Matches(text).Select(m => new Cell(m.Value.Trim(), m.Index + m.Length))];

    private sealed record Cell(string Text, int End);

    [GeneratedRegex(@"\S+(?: \S+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
