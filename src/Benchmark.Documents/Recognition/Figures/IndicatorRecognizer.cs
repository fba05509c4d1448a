using Benchmark.Documents.Recognition.Tables;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>Reads indicator tables: a name, then a value a column.</summary>
internal static class IndicatorRecognizer
{
    /// <summary>The indicators of a table.</summary>
    public static IEnumerable<ExtractIndicator> Read(DocumentTable table, IReadOnlyList<ColumnHeading> columns)
    {
        string? group = null;
        foreach (var row in table.Rows)
        {
            if (ValueRow.IsGroup(row))
            {
                group = row.Cells[0];
                continue;
            }

            var values = ValueRow.Read(table, columns, row);
            if (values.Count > 0 && row.Cells[0].Length > 0)
            {
                yield return new ExtractIndicator(row.Cells[0], GroupOf(table, group), FigureUnit.Of(row.Cells[0], row.Cells[1], table.Unit), row.Number, values) { Page = row.Page };
            }
        }
    }

    private static string? GroupOf(DocumentTable table, string? group) =>
        string.Join(" / ", table.Headings.TakeLast(2).Append(group).OfType<string>()) is { Length: > 0 } text ? text : null;
}
