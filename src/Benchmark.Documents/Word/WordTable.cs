using System.Xml.Linq;
using Benchmark.Documents.Layout;
using Benchmark.Imports;

namespace Benchmark.Documents.Word;

/// <summary>The cells of a Word table by column. What is merged stands in its first cell; the others are empty.</summary>
internal sealed class WordTable
{
    private WordTable(List<List<XElement?>> rows) => Rows = rows;

    /// <summary>The rows, null where a cell only continues another.</summary>
    public List<List<XElement?>> Rows { get; }

    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Count);

    /// <summary>Reads a table. Rows and cells that were deleted with tracked changes are left out.</summary>
    public static WordTable Of(XElement table)
    {
        var rows = new List<List<XElement?>>();
        foreach (var row in Unwrapped(table, "tr").Where(row => row.Child("trPr").Child("del") is null))
        {
            var cells = new List<XElement?>();
            Add(cells, null, row.Child("trPr").Number("gridBefore") ?? 0);
            foreach (var cell in Unwrapped(row, "tc"))
            {
                var properties = cell.Child("tcPr");
                var merge = properties.Child("vMerge");
                Add(cells, merge is not null && merge.Value("val") != "restart" ? null : cell, 1);
                Add(cells, null, (properties.Number("gridSpan") ?? 1) - 1);
            }

            rows.Add(cells);
        }

        return new WordTable(rows);
    }

    /// <summary>Whether it only puts names, dates and numbers side by side at the top of a letter.</summary>
    public bool IsTitleBlock(Func<XElement, string> text)
    {
        var cells = Rows.SelectMany(row => row.OfType<XElement>()).ToList();
        return Columns <= 3 && Rows.Count <= 8
            && cells.Exists(cell => cell.Children("p").Count(paragraph => WordText.Of(paragraph).Text.Length > 0) > 1)
            && cells.Exists(cell => cell.Children("p").Select(text).Any(line => LineLook.HasDateOrRegistry(line) || line.TrimEnd().EndsWith(':')));
    }

    private static void Add(List<XElement?> cells, XElement? cell, int times)
    {
        for (var i = 0; i < times && cells.Count < ImportConsts.MaxColumnsPerSheet; i++)
        {
            cells.Add(cell);
        }
    }

    // Content controls, tracked insertions and custom XML may stand around rows and cells.
    private static IEnumerable<XElement> Unwrapped(XElement parent, string name) => parent.Elements().SelectMany(child =>
        child.Name.LocalName == name ? [child]
        : child.Name.LocalName is "sdt" or "customXml" or "ins" ? child.Descendants().Where(inner => inner.Name.LocalName == name && !inner.Ancestors().TakeWhile(above => above != child).Any(above => above.Name.LocalName is "tr" or "tc" or "tbl"))
        : Enumerable.Empty<XElement>());
}
