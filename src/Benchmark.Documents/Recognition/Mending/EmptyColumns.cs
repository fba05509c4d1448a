using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Takes away columns that only a layout made: those no row of a table has anything in, and the gaps between a name and its one value.</summary>
internal static class EmptyColumns
{
    /// <summary>The lines, their tables without such columns.</summary>
    public static IReadOnlyList<DocumentLine> Drop(IReadOnlyList<DocumentLine> lines)
    {
        var kept = new List<DocumentLine>(lines.Count);
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && lines[end].Kind == LineKind.Row && lines[end].Table == lines[start].Table)
            {
                end++;
            }

            if (end == start)
            {
                kept.Add(lines[start++]);
                continue;
            }

            kept.AddRange(Drop([.. lines.Skip(start).Take(end - start)]));
            start = end;
        }

        return kept;
    }

    private static IEnumerable<DocumentLine> Drop(List<DocumentLine> rows)
    {
        var width = rows.Max(r => r.Cells.Count);
        if (width <= 2)
        {
            return rows;
        }

        if (rows.TrueForAll(r => Filled(r).Count == 2 && r.Cells[0].Length > 0))
        {
            return rows.Select(r => With(r, Filled(r)));
        }

        var used = Enumerable.Range(0, width).Where(c => c == 0 || rows.Exists(r => c < r.Cells.Count && r.Cells[c].Length > 0)).ToList();
        return used.Count == width ? rows : rows.Select(r => With(r, [.. used.Where(c => c < r.Cells.Count).Select(c => r.Cells[c])]));
    }

    private static List<string> Filled(DocumentLine row) => [.. row.Cells.Where(c => c.Length > 0)];

    private static DocumentLine With(DocumentLine row, List<string> cells) => row with { Cells = cells, Text = string.Join('\t', cells) };
}
