using Benchmark.Documents.Recognition.Tables;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Figures;

/// <summary>Reads indicator tables: a name, then a value a column.</summary>
internal static class IndicatorRecognizer
{
    /// <summary>The indicators of a table.</summary>
    public static IEnumerable<ExtractIndicator> Read(DocumentTable table, IReadOnlyList<ColumnHeading> columns, ReportVocabulary words)
    {
        if (table.Rows.All(r => ColumnHeadings.SexAlone(r.Cells[0]) is not null) && TitledRow.NameOf(table, words) is { } name)
        {
            return BySex(table, columns, name) is { } whole ? [whole] : [];
        }

        return table.Rows.All(r => PrintedPeriod.IsAll(r.Cells[0])) && columns.Skip(1).Any(c => c.Sex is not null) && TitledRow.NameOf(table, words) is { } titled
            ? ByPeriod(table, columns, titled) is { } one ? [one] : []
            : Rows(table, columns);
    }

    // "Totalt", "Kvinnor" and "Män" under each other are one indicator, which the title names.
    private static ExtractIndicator? BySex(DocumentTable table, IReadOnlyList<ColumnHeading> columns, string name)
    {
        var values = table.Rows
            .SelectMany(r => ValueRow.Read(table, columns, r).Select(v => v with { Column = $"{v.Column} {r.Cells[0]}", Sex = ColumnHeadings.SexAlone(r.Cells[0]) }))
            .ToList();
        return values.Count == 0 ? null : new ExtractIndicator(name, GroupOf(table, null), FigureUnit.Of(name, table.Rows[0].Cells.ElementAtOrDefault(1) ?? string.Empty, table.Unit), table.Rows[0].Number, values) { Page = table.Rows[0].Page };
    }

    // "Jan–aug 2018", "Jan–aug 2019" under each other, a column a sex: the title names what is measured.
    private static ExtractIndicator? ByPeriod(DocumentTable table, IReadOnlyList<ColumnHeading> columns, string name)
    {
        var values = table.Rows
            .SelectMany(r => ValueRow.Read(table, columns, r).Select(v => v with { Column = $"{r.Cells[0]} {v.Column}", Period = PrintedPeriod.Find(r.Cells[0]) ?? v.Period }))
            .ToList();
        return values.Count == 0 ? null : new ExtractIndicator(name, GroupOf(table, null), FigureUnit.Of(name, table.Rows[0].Cells[1], table.Unit), table.Rows[0].Number, values) { Page = table.Rows[0].Page };
    }

    private static IEnumerable<ExtractIndicator> Rows(DocumentTable table, IReadOnlyList<ColumnHeading> columns)
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
