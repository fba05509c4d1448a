using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Tables;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Makes whole what was lost when a document became text: page furniture goes, tables get their rows back.</summary>
internal static class TableMender
{
    private const int LongestGroup = 70;

    /// <summary>The lines, mended. Line numbers stay those of the document.</summary>
    public static IReadOnlyList<DocumentLine> Mend(IReadOnlyList<DocumentLine> lines)
    {
        var clean = Join(PageFurniture.Remove(SpacedColumns.Part(lines)));
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
            : LostFollowUp.Read(lines, start, out end) ?? LostColumns.Read(lines, start, out end) ?? CollapsedColumns.Read(lines, start, out end)
                ?? RepeatedPairs.Read(lines, start, out end) ?? LooseKeyFigures.Read(lines, start, out end);
    }

    // Rows of one table may have come apart by blank lines.
    private static List<DocumentLine> Join(IReadOnlyList<DocumentLine> lines)
    {
        var joined = new List<DocumentLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var isGap = lines[i].Kind == LineKind.Blank && joined.Count > 0 && joined[^1].Kind == LineKind.Row && joined[^1].Cells.Count > 2
                && i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Row && lines[i + 1].Cells.Count == joined[^1].Cells.Count;
            if (!isGap)
            {
                joined.Add(IsGroup(lines, i, joined) ? Group(lines[i], joined) : lines[i]);
            }
        }

        return joined;
    }

    // A name alone between rows of one table heads those under it.
    private static bool IsGroup(IReadOnlyList<DocumentLine> lines, int index, List<DocumentLine> before) =>
        lines[index].Kind is LineKind.Paragraph or LineKind.Heading
        && lines[index].Text.Length <= LongestGroup && lines[index].Text[^1] is not ('.' or ':' or ',') && !lines[index].Text.Any(char.IsAsciiDigit)
        && before.Count > 0 && before[^1] is { Kind: LineKind.Row, Cells.Count: > 2 } previous
        && index + 1 < lines.Count && lines[index + 1].Kind == LineKind.Row && lines[index + 1].Cells.Count == previous.Cells.Count
        && !TableHead.CanBegin(lines[index + 1]);

    private static DocumentLine Group(DocumentLine line, List<DocumentLine> before) =>
        DocumentLine.Row(line.Number, [line.Text, .. Enumerable.Repeat(string.Empty, before[^1].Cells.Count - 1)]) with { Page = line.Page, Box = line.Box };
}
