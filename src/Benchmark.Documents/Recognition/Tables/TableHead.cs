using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Tells the rows of a table's head from its body and joins them into one heading a column.</summary>
internal static class TableHead
{
    private const int LongestHeading = 60;

    // Words that head columns of values as well aren't among them.
    private static readonly HashSet<string> FollowUpMarks =
        [.. ReportVocabulary.Common.StatusMark.Concat(ReportVocabulary.Common.AssessmentMark).Select(Folded.Of).Where(m => ColumnHeading.Read(m, null).Kind is null)];

    /// <summary>How many rows from the start belong to the head: 0 when the first has values.</summary>
    public static int Count(IReadOnlyList<DocumentLine> rows)
    {
        var count = 0;
        while (count < rows.Count && (count == 0 ? CanBegin(rows[0]) : Continues(rows[0], rows[count])))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether a row inside a table begins a new one: headings where values should be.</summary>
    public static bool CanBegin(DocumentLine row)
    {
        var others = Others(row);
        return others.Count > 0 && !others.Exists(IsValue) && others.TrueForAll(c => c.Length <= LongestHeading) && others.Exists(IsHeadingLike);
    }

    /// <summary>Whether a row is the head of a table that follows something up: a name, then "Status" beside it.</summary>
    public static bool IsFollowUp(DocumentLine row) =>
        row.Cells.Count > 1 && CanBegin(row) && row.Cells.Any(c => FollowUpMarks.Contains(Folded.Of(c)));

    /// <summary>One heading a column.</summary>
    public static IReadOnlyList<string> Join(IReadOnlyList<DocumentLine> head)
    {
        var rows = head.Where((row, index) => head.Count == 1 || index == head.Count - 1 || !IsCaption(row)).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Cells.Count);
        var filled = rows.ConvertAll(r => Enumerable.Range(0, width).Select(c => c < r.Cells.Count ? r.Cells[c] : string.Empty).ToList());
        for (var row = 0; row + 1 < filled.Count; row++)
        {
            for (var column = 2; column < width; column++)
            {
                // A heading over several columns stands in the first of them.
                if (filled[row][column].Length == 0 && filled[row + 1][column].Length > 0)
                {
                    filled[row][column] = filled[row][column - 1];
                }
            }
        }

        return [.. Enumerable.Range(0, width).Select(c => string.Join(' ', filled.Select(r => r[c]).Where(t => t.Length > 0)).Trim())];
    }

    private static bool Continues(DocumentLine first, DocumentLine row)
    {
        var others = Others(row);
        return others.Count > 0 && !others.Exists(IsValue)
            && (IsUnderSpans(first, row) || (others.Exists(PrintedPeriod.IsAll) && others.TrueForAll(c => PrintedPeriod.IsAll(c) || ColumnHeading.Read(c, null).Kind is not null)) || (row.Cells[0].Length == 0 && others.TrueForAll(c => c.Length <= LongestHeading)));
    }

    // "Helår 2016" over "Prognos | Budget | Avvikelse": a head whose cells span those of the next row.
    private static bool IsUnderSpans(DocumentLine first, DocumentLine row) =>
        first.Cells[0].Length == 0 && Others(row).Count > Others(first).Count && Others(row).TrueForAll(c => ColumnHeading.Read(c, null).Kind is not null);

    private static bool IsCaption(DocumentLine row) => Others(row).Count == 1;

    private static List<string> Others(DocumentLine row) => [.. row.Cells.Skip(1).Where(c => c.Length > 0)];

    private static bool IsValue(string cell) => !PrintedPeriod.IsAll(cell) && PrintedNumber.TryRead(cell, out _);

    private static bool IsHeadingLike(string cell) => PrintedPeriod.IsAll(cell) || cell.Any(char.IsLetter);
}
