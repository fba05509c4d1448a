using System.Globalization;
using System.Xml.Linq;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Word;
using Benchmark.Imports;

namespace Benchmark.Documents.OpenDocument;

/// <summary>The cells of a table in an OpenDocument text. What is merged stands in its first cell; the others are empty.</summary>
internal static class OdtTable
{
    /// <summary>The rows, null where a cell is covered by another.</summary>
    public static List<List<XElement?>> Rows(XElement table)
    {
        var rows = new List<List<XElement?>>();
        foreach (var row in RowElements(table, 0))
        {
            var cells = new List<XElement?>();
            foreach (var cell in row.Elements().Where(cell => cell.Name.LocalName is "table-cell" or "covered-table-cell"))
            {
                var own = cell.Name.LocalName == "table-cell" ? cell : null;
                for (var times = Repeated(cell, "number-columns-repeated"); times > 0 && cells.Count < ImportConsts.MaxColumnsPerSheet; times--)
                {
                    cells.Add(own);
                }
            }

            for (var times = Math.Min(Repeated(row, "number-rows-repeated"), 100); times > 0 && rows.Count < ImportConsts.MaxRowsPerSheet; times--)
            {
                rows.Add(cells);
            }
        }

        return rows;
    }

    /// <summary>The text of a cell in one piece.</summary>
    public static string CellText(XElement? cell) => cell is null ? string.Empty
        : string.Join(' ', Paragraphs(cell, 0).Select(paragraph => OdtText.Of(paragraph).Replace('\t', ' ').Trim()).Where(text => text.Length > 0));

    /// <summary>Whether it only puts names, dates and numbers side by side at the top of a letter.</summary>
    public static bool IsTitleBlock(List<List<XElement?>> rows)
    {
        var cells = rows.SelectMany(row => row.OfType<XElement>()).ToList();
        return rows.Count <= 8 && rows.TrueForAll(row => row.Count <= 3)
            && cells.Exists(cell => cell.Children("p").Count(paragraph => OdtText.Of(paragraph).Length > 0) > 1)
            && cells.Exists(cell => cell.Children("p").Select(paragraph => OdtText.Of(paragraph)).Any(line => LineLook.HasDateOrRegistry(line) || line.TrimEnd().EndsWith(':')));
    }

    private static IEnumerable<XElement> Paragraphs(XElement parent, int depth) => depth > 16 ? [] : parent.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "p" or "h" => [child],
        "list" or "list-item" or "list-header" or "section" => Paragraphs(child, depth + 1),
        _ => [],
    });

    private static IEnumerable<XElement> RowElements(XElement parent, int depth) => depth > 8 ? [] : parent.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "table-row" => [child],
        "table-header-rows" or "table-rows" or "table-row-group" => RowElements(child, depth + 1),
        _ => [],
    });

    private static int Repeated(XElement element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Max(1, times) : 1;
}
