using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>Knows a table of contents: headings with page numbers that never fall.</summary>
internal static partial class ContentsTable
{
    private const int Fewest = 3;

    /// <summary>Whether the rows are one.</summary>
    public static bool Is(IReadOnlyList<DocumentLine> rows)
    {
        if (rows.Count < Fewest || rows.Any(r => r.Cells.Count(c => c.Length > 0) > 3))
        {
            return false;
        }

        var previous = 0;
        foreach (var row in rows)
        {
            if (!int.TryParse(row.Cells[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < previous || page > 999)
            {
                return false;
            }

            previous = page;
        }

        return rows.Count(r => Section().IsMatch(r.Text)) * 2 >= rows.Count || rows.Any(r => r.Text.Contains("....", StringComparison.Ordinal));
    }

    /// <summary>Whether a table stands under the word for contents and ends every row with a page.</summary>
    public static bool IsUnderHeading(IReadOnlyList<DocumentLine> lines, int start, IReadOnlyList<DocumentLine> rows)
    {
        var above = start - 1;
        while (above >= 0 && lines[above].Kind is LineKind.Blank or LineKind.Row)
        {
            above--;
        }

        return above >= 0 && Heading().IsMatch(lines[above].Text) && rows.All(r => int.TryParse(r.Cells[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }

    [GeneratedRegex(@"\Ainnehåll(?:sförteckning)?:?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\A\d{1,2}(?:\.\d{1,2})*\.?[\s\t]+\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();
}
