using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Puts the title of a table before its only row when the columns hold nothing but values: "Indikator: Antal elever", then "Målvärde | Utfall" and "520 | 548".</summary>
internal static class TitledRow
{
    /// <summary>The table, its row named; the table itself when its row has a name.</summary>
    public static DocumentTable Named(DocumentTable table, ReportVocabulary words) =>
        table is { Rows: [var row], Columns.Count: > 1 } && NameOf(table, words) is { Length: > 0 } name
        && table.Columns.All(c => ColumnHeading.Read(c, null).Kind is not null) && row.Cells.All(IsValue)
            ? table with { Columns = [string.Empty, .. table.Columns], Rows = [row.AsRow([name, .. row.Cells])] }
            : table;

    /// <summary>The table's title as a name: without the word that says it is an indicator's.</summary>
    public static string? NameOf(DocumentTable table, ReportVocabulary words)
    {
        var title = table.Title;
        return title is not null && title.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && words.IndicatorHead.Contains(Folded.Of(title[..colon]))
            ? title[(colon + 1)..].Trim()
            : title;
    }

    private static bool IsValue(string cell) => cell.Length == 0 || PrintedNumber.Plain(cell) == "-" || PrintedNumber.TryRead(cell, out _);
}
