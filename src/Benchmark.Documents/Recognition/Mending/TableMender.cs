using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Makes whole what was lost when a document became text: page furniture goes, tables get their rows back.</summary>
internal static class TableMender
{
    private const int LongestLine = 12_000;

    /// <summary>The lines, mended. Line numbers stay those of the document.</summary>
    public static IReadOnlyList<DocumentLine> Mend(IReadOnlyList<DocumentLine> lines, ReportVocabulary words, CancellationToken cancellationToken)
    {
        var clean = TornTables.Join(TornHeads.Join(EmptyColumns.Drop(WrappedCells.Join(PageFurniture.Remove(SpacedColumns.Part(lines))))));
        clean = AssessedHeadings.Set(clean, words);
        var mended = new List<DocumentLine>(clean.Count);
        for (var i = 0; i < clean.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Read(clean, i, words, out var end) is { } rows)
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

    private static IReadOnlyList<DocumentLine>? Read(List<DocumentLine> lines, int start, ReportVocabulary words, out int end)
    {
        end = start;
        if (lines[start].Kind is LineKind.Row or LineKind.Blank || lines[start].Text.Length > LongestLine)
        {
            return null;
        }

        return NumberedFollowUp.Read(lines, start, words, out end) ?? LostFollowUp.Read(lines, start, words, out end) ?? LostColumns.Read(lines, start, out end) ?? ColumnByColumn.Read(lines, start, out end)
                ?? CollapsedColumns.Read(lines, start, out end)
                ?? RepeatedPairs.Read(lines, start, out end) ?? LooseKeyFigures.Read(lines, start, out end);
    }
}
