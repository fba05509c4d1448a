using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Makes whole what was lost when a document became text: page furniture goes, tables get their rows back.</summary>
internal static class TableMender
{
    /// <summary>The lines, mended. Line numbers stay those of the document.</summary>
    public static IReadOnlyList<DocumentLine> Mend(IReadOnlyList<DocumentLine> lines)
    {
        var clean = TornTables.Join(TornHeads.Join(EmptyColumns.Drop(PageFurniture.Remove(SpacedColumns.Part(lines)))));
        var mended = new List<DocumentLine>(clean.Count);
        for (var i = 0; i < clean.Count; i++)
        {
            if (Read(clean, i, out var end) is { } rows)
            {
                mended.AddRange(rows);
                i = end - 1;
            }
            else
            {
                mended.Add(clean[i]);
            }
        }

        return mended;
    }

    private static IReadOnlyList<DocumentLine>? Read(List<DocumentLine> lines, int start, out int end)
    {
        end = start;
        return lines[start].Kind is LineKind.Row or LineKind.Blank
            ? null
            : NumberedFollowUp.Read(lines, start, out end) ?? LostFollowUp.Read(lines, start, out end) ?? LostColumns.Read(lines, start, out end) ?? CollapsedColumns.Read(lines, start, out end)
                ?? RepeatedPairs.Read(lines, start, out end) ?? LooseKeyFigures.Read(lines, start, out end);
    }
}
