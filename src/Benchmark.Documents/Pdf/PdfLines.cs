using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>Writes the blocks as the lines of a document, and tells headings from paragraphs by their letters.</summary>
internal sealed class PdfLines
{
    private const double LargerThanBody = 1.12;
    private const int LongestHeading = 220;

    private readonly List<DocumentLine> lines = [];
    private readonly double bodySize;
    private readonly List<double> headingSizes;
    private int tables;

    private PdfLines(List<PdfBlock> blocks)
    {
        bodySize = BodySize(blocks);
        headingSizes = [.. blocks.OfType<PdfParagraph>().Where(IsLarge).Select(block => Math.Round(block.Size)).Distinct().OrderDescending()];
    }

    /// <summary>The lines of the document.</summary>
    public static List<DocumentLine> Of(List<PdfBlock> blocks)
    {
        var writer = new PdfLines(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            writer.Add(blocks[i], i + 1 == blocks.Count ? null : blocks[i + 1]);
        }

        return writer.lines;
    }

    private static double BodySize(List<PdfBlock> blocks) => blocks.OfType<PdfParagraph>()
        .SelectMany(block => block.Lines)
        .GroupBy(line => Math.Round(line.Size * 2) / 2)
        .OrderByDescending(group => group.Sum(line => line.Text.Length))
        .Select(group => group.Key)
        .FirstOrDefault(10);

    private bool IsLarge(PdfParagraph block) => block.Size >= bodySize * LargerThanBody && block.Lines.Sum(line => line.Text.Length) <= LongestHeading;

    private void Add(PdfBlock block, PdfBlock? next)
    {
        if (block is PdfTable table)
        {
            Blank();
            tables++;
            foreach (var row in table.Rows)
            {
                lines.Add(DocumentLine.Row(lines.Count + 1, row.Cells) with { Page = row.Page, Table = tables, Box = row.Box });
            }

            Blank();
            return;
        }

        var paragraph = (PdfParagraph)block;
        var line = Line(paragraph, next);
        var isNextItem = line.Kind == LineKind.ListItem && lines.Count > 0 && lines[^1].Kind == LineKind.ListItem;
        if ((paragraph.HasRoomAbove && !isNextItem) || line.Kind == LineKind.Heading)
        {
            Blank();
        }

        lines.Add(line with { Number = lines.Count + 1 });
        if (line.Kind == LineKind.Heading)
        {
            Blank();
        }
    }

    private DocumentLine Line(PdfParagraph block, PdfBlock? next)
    {
        var text = block.Text();
        var line = new DocumentLine(0, LineKind.Paragraph, text) { Page = block.Page, Box = block.Box() };
        if (LineLook.ContentsLine(text) is var (title, page))
        {
            string[] cells = [title, page];
            return DocumentLine.Row(0, cells) with { Page = line.Page, Box = line.Box };
        }

        if (IsLarge(block))
        {
            var level = LineLook.SectionLevel(text);
            return line with { Kind = LineKind.Heading, Level = level > 0 ? level : headingSizes.IndexOf(Math.Round(block.Size)) + 1 };
        }

        if (LineLook.IsListItem(text))
        {
            return line with { Kind = LineKind.ListItem, Text = LineLook.WithPlainMark(text) };
        }

        var isAlone = block.HasRoomAbove && next is null or PdfTable or PdfParagraph { HasRoomAbove: true };
        return LineLook.IsHeadingLike(text) && (isAlone || block.IsBold)
            ? line with { Kind = LineKind.Heading, Level = LineLook.SectionLevel(text) is > 0 and var level2 ? level2 : block.IsBold ? headingSizes.Count + 1 : 0 }
            : line;
    }

    private void Blank()
    {
        if (lines.Count > 0 && lines[^1].Kind != LineKind.Blank)
        {
            lines.Add(new DocumentLine(lines.Count + 1, LineKind.Blank, string.Empty) { Page = lines[^1].Page });
        }
    }
}
