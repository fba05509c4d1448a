using System.Xml.Linq;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Word;

/// <summary>Writes the parts of a Word document as lines.</summary>
internal sealed class WordBody(WordStyles styles, WordNumbering numbering, CancellationToken cancellationToken)
{
    private const int Deepest = 16;
    private const int LongestCarried = 20_000;

    private readonly FlowWriter writer = new();
    private string carried = string.Empty;

    /// <summary>Adds a child of the body.</summary>
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
            case "p":
                AddParagraph(block, depth);
                break;
            case "tbl":
                AddTable(block, depth);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "txbxContent" or "tc" or "AlternateContent" or "Choice":
                foreach (var child in block.Elements())
                {
                    Add(child, depth + 1);
                }

                break;
        }
    }

    private void AddParagraph(XElement paragraph, int depth)
    {
        var properties = paragraph.Child("pPr");
        var read = WordText.Of(paragraph);
        var text = carried + read.Text;

        // A deleted end of a paragraph makes one of two.
        carried = properties.Child("rPr").Child("del") is null || text.Length > LongestCarried ? string.Empty : text;
        if (carried.Length > 0)
        {
            return;
        }

        var level = styles.HeadingLevel(properties);
        var mark = string.IsNullOrWhiteSpace(text) || styles.Numbering(properties) is not { } list ? null : numbering.Next(list.List, list.Level);
        if (level > 0)
        {
            writer.Heading(mark is null or "-" ? text : $"{mark} {text}", level);
        }
        else if (mark is not null)
        {
            writer.Item(mark, text);
        }
        else
        {
            var (above, below) = styles.Room(properties);
            writer.Paragraph(text, read.IsBold || styles.IsBold(properties), above, below);
        }

        foreach (var box in read.Boxes)
        {
            Add(box, depth + 1);
        }
    }

    private void AddTable(XElement element, int depth)
    {
        var table = WordTable.Of(element);
        if (table.Columns == 1 || table.IsTitleBlock(paragraph => WordText.Of(paragraph).Text))
        {
            foreach (var cell in table.Rows.SelectMany(row => row.OfType<XElement>()))
            {
                Add(cell, depth + 1);
                writer.Blank();
            }

            return;
        }

        writer.Table(table.Rows.ConvertAll(row => row.ConvertAll(CellText)));
        foreach (var nested in table.Rows.SelectMany(row => row.OfType<XElement>()).SelectMany(cell => cell.Children("tbl")))
        {
            Add(nested, depth + 1);
        }
    }

    private static string CellText(XElement? cell)
    {
        if (cell is null)
        {
            return string.Empty;
        }

        var parts = cell.Elements()
            .SelectMany(child => child.Name.LocalName == "p" ? [child] : child.Name.LocalName == "sdt" ? child.Child("sdtContent")?.Children("p") ?? [] : Enumerable.Empty<XElement>())
            .Select(paragraph => WordText.Of(paragraph).Text.Replace('\t', ' ').Trim());
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
