using System.Globalization;
using System.Xml.Linq;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Word;

namespace Benchmark.Documents.OpenDocument;

/// <summary>Writes the parts of an OpenDocument text as lines.</summary>
internal sealed class OdtBody(OdtStyles styles, CancellationToken cancellationToken)
{
    private const int Deepest = 16;

    private readonly FlowWriter writer = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Adds a part of the text.</summary>
    public void Add(XElement block)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Add(block, 0);
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<DocumentLine> Finish() => writer.Finish();

    private void Add(XElement block, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        switch (block.Name.LocalName)
        {
            case "h":
                writer.Heading(OdtText.Of(block), int.TryParse(block.Value("outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 1);
                break;
            case "p":
                AddParagraph(block, depth);
                break;
            case "list":
                AddList(block, null, 1, depth);
                break;
            case "table":
                AddTable(block, depth);
                break;
            case "tracked-changes" or "sequence-decls" or "variable-decls" or "user-field-decls" or "forms" or "table-of-content-source" or "index-title-template":
                break;
            default:
                foreach (var child in block.Elements())
                {
                    Add(child, depth + 1);
                }

                break;
        }
    }

    private void AddParagraph(XElement paragraph, int depth)
    {
        var boxes = new List<XElement>();
        var style = paragraph.Value("style-name");
        var (above, below) = styles.Room(style);
        writer.Paragraph(OdtText.Of(paragraph, boxes), styles.IsBold(style), above, below);
        foreach (var box in boxes)
        {
            Add(box, depth + 1);
        }
    }

    private void AddList(XElement list, string? outer, int level, int depth)
    {
        var style = list.Value("style-name") ?? outer;
        var key = $"{style} {level}";
        if (level > 1 || (list.Value("continue-numbering") != "true" && list.Value("continue-list") is null))
        {
            counts.Remove(key);
        }

        foreach (var item in list.Elements().Where(item => item.Name.LocalName is "list-item" or "list-header"))
        {
            var isFirst = item.Name.LocalName == "list-item";
            foreach (var part in depth > Deepest ? [] : item.Elements())
            {
                if (part.Name.LocalName == "list")
                {
                    AddList(part, style, level + 1, depth + 1);
                }
                else if (part.Name.LocalName is "p" or "h")
                {
                    AddItem(part, isFirst ? Mark(style, level, key, item) : string.Empty);
                    isFirst = false;
                }
                else
                {
                    Add(part, depth + 1);
                }
            }
        }
    }

    private void AddItem(XElement part, string mark)
    {
        if (part.Name.LocalName == "h")
        {
            var level = int.TryParse(part.Value("outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1;
            writer.Heading(mark is "-" or "" ? OdtText.Of(part) : $"{mark} {OdtText.Of(part)}", level);
            return;
        }

        if (mark.Length > 0)
        {
            writer.Item(mark, OdtText.Of(part));
        }
        else
        {
            writer.Paragraph(OdtText.Of(part), isBold: false, hasRoomAbove: false, hasRoomBelow: false);
        }
    }

    private string Mark(string? style, int level, string key, XElement item)
    {
        if (styles.Number(style, level) is not var (before, after, format, start))
        {
            return "-";
        }

        var isGiven = int.TryParse(item.Value("start-value"), NumberStyles.None, CultureInfo.InvariantCulture, out var given);
        var count = isGiven ? given : counts.TryGetValue(key, out var last) ? last + 1 : start;
        counts[key] = count;
        return format switch
        {
            "" => string.Empty,
            "a" when count is > 0 and <= 26 => $"{before}{(char)('a' + count - 1)}{after}",
            "A" when count is > 0 and <= 26 => $"{before}{(char)('A' + count - 1)}{after}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{before}{count}{after}"),
        };
    }

    private void AddTable(XElement table, int depth)
    {
        var rows = OdtTable.Rows(table);
        if (rows.TrueForAll(row => row.Count < 2) || OdtTable.IsTitleBlock(rows))
        {
            foreach (var cell in rows.SelectMany(row => row.OfType<XElement>()))
            {
                Add(cell, depth + 1);
                writer.Blank();
            }

            return;
        }

        writer.Table(rows.ConvertAll(row => row.ConvertAll(OdtTable.CellText)));
        foreach (var nested in rows.SelectMany(row => row.OfType<XElement>()).SelectMany(cell => cell.Children("table")))
        {
            Add(nested, depth + 1);
        }
    }
}
