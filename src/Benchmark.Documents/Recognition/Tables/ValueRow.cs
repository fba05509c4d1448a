using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Reads the values of a row by the columns they stand in.</summary>
internal static class ValueRow
{
    /// <summary>The values of a row; none when no column holds values.</summary>
    /// <param name="table">Where it stands.</param>
    /// <param name="columns">What each column holds, the first among them.</param>
    /// <param name="row">The row.</param>
    public static IReadOnlyList<ExtractValue> Read(DocumentTable table, IReadOnlyList<ColumnHeading> columns, DocumentLine row)
    {
        var values = new List<ExtractValue>();
        for (var i = 1; i < columns.Count && i < row.Cells.Count; i++)
        {
            if (columns[i].Kind is { } kind && PrintedNumber.TryRead(row.Cells[i], out var value, table.IsEnglish))
            {
                values.Add(new ExtractValue(columns[i].Text, kind, columns[i].Period, value)
                {
                    Sex = columns[i].Sex,
                    ValueAsPrinted = row.Cells[i].Any(char.IsLetter) ? row.Cells[i] : null,
                });
            }
        }

        return values;
    }

    /// <summary>Whether a row has a name and nothing else, and so heads the rows under it.</summary>
    public static bool IsGroup(DocumentLine row) => row.Cells[0].Length > 0 && row.Cells.Skip(1).All(c => c.Length == 0);
}
