using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>Joins the lines of one column into paragraphs.</summary>
internal sealed class ParagraphFlow(int page, double columnRight)
{
    // Parts of the letters' size: more room than that between two lines parts them.
    private const double Leading = 1.75;
    private const double Room = 1.5;

    /// <summary>The paragraphs from the top down.</summary>
    public List<PdfBlock> Read(IReadOnlyList<TextLine> lines)
    {
        var blocks = new List<PdfBlock>();
        PdfParagraph? open = null;
        foreach (var line in lines)
        {
            if (open is not null && Continues(open, line))
            {
                open.Lines.Add(line);
                continue;
            }

            var hasRoom = open is null || line.Baseline - open.Last.Baseline > Room * Math.Max(line.Size, open.Size);
            open = new PdfParagraph { Page = page, Lines = [line], ColumnRight = Math.Max(columnRight, line.Right), HasRoomAbove = hasRoom };
            blocks.Add(open);
        }

        return blocks;
    }

    /// <summary>Whether a line had no room for the next one's first word.</summary>
    public static bool IsFull(TextLine line, TextLine next, double right) =>
        line.Right + (line.Size * 0.2) + (next.Words[0].Right - next.Words[0].Left) > right - 1;

    private static bool Continues(PdfParagraph paragraph, TextLine line)
    {
        var last = paragraph.Last;
        var gap = line.Baseline - last.Baseline;
        if (Math.Abs(line.Size - last.Size) > last.Size * 0.08 || gap <= 0 || gap > Leading * last.Size || gap > 1.2 * PreviousGap(paragraph)
            || (paragraph.IsBold && !line.IsBold) || (line.IsBold && !last.IsBold && !char.IsLower(line.Text[0]))
            || LineLook.IsListItem(line.Text) || LineLook.ContentsLine(last.Text) is not null || IsIndented(paragraph, line))
        {
            return false;
        }

        return IsFull(last, line, paragraph.ColumnRight) || (char.IsLower(line.Text[0]) && !EndsSentence(last.Text));
    }

    private static double PreviousGap(PdfParagraph paragraph) =>
        paragraph.Lines.Count > 1 ? paragraph.Last.Baseline - paragraph.Lines[^2].Baseline : double.MaxValue;

    // The first line of a new paragraph may be indented instead of having room above; after an item's indented lines it isn't.
    private static bool IsIndented(PdfParagraph paragraph, TextLine line) =>
        line.Left < paragraph.Lines[0].Left - (0.6 * line.Size)
        || (paragraph.Lines.Count > 1
            && (line.Left < paragraph.Last.Left - (0.6 * line.Size) || (line.Left > paragraph.Last.Left + line.Size && !char.IsLower(line.Text[0]))));

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or '!' or '?';
}
