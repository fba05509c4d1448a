using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition.Tables;

namespace Benchmark.Documents.Recognition.Money;

/// <summary>Reads money tables: rows with their amounts, rows parted into Intäkt, Kostnad and Nettokostnad under a name of their own.</summary>
internal static partial class FinanceRecognizer
{
    /// <summary>The rows of a money table.</summary>
    public static IEnumerable<ExtractFinanceRow> Read(DocumentTable table, IReadOnlyList<ColumnHeading> columns)
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
            var name = row.Cells[0];
            if (values.Count == 0 || name.Length == 0)
            {
                continue;
            }

            var part = group is null ? null : PartOf(name);
            if (part is null)
            {
                group = null;
            }

            yield return new ExtractFinanceRow(table.Title, table.Unit ?? "tkr", part is null ? name : group!, part, row.Number, values)
            {
                Page = row.Page,
                TableNumber = table.Number,
            };
        }
    }

    private static string? PartOf(string name) => Part().Match(name) is not { Success: true } match
        ? null
        : match.Groups["i"].Success ? "Intäkt" : match.Groups["n"].Success ? "Nettokostnad" : "Kostnad";

    [GeneratedRegex(@"\A(?:(?<i>(?:summa )?intäkt(?:er)?)|(?<n>netto(?:kostnad(?:er)?)?|nettoutfall)|(?:summa |brutto)?kostnad(?:er)?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Part();
}
