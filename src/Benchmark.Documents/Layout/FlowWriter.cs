using Benchmark.Documents.Spreadsheets;

namespace Benchmark.Documents.Layout;

/// <summary>Writes the lines of a document that a word processor made, whose parts say what they are.</summary>
internal sealed class FlowWriter
{
    private readonly List<DocumentLine> lines = [];
    private readonly TextBudget budget = new();
    private int tables;

    /// <summary>A heading.</summary>
    public void Heading(string text, int level)
    {
        var plain = Plain(text.Replace('\n', ' ').Replace('\t', ' '));
        if (plain.Length > 0)
        {
            Blank();
            Add(new DocumentLine(0, LineKind.Heading, plain) { Level = level });
            Blank();
        }
    }

    /// <summary>An item of a list, with its mark.</summary>
    public void Item(string mark, string text)
    {
        var plain = Plain(text.Replace('\n', ' ').Replace('\t', ' '));
        if (plain.Length > 0)
        {
            Add(new DocumentLine(0, LineKind.ListItem, mark.Length > 0 ? $"{mark} {plain}" : plain));
        }
    }

    /// <summary>A paragraph. A line break in it begins a new line, and tabs part cells.</summary>
    public void Paragraph(string text, bool isBold, bool hasRoomAbove, bool hasRoomBelow)
    {
        if (string.IsNullOrWhiteSpace(text) || hasRoomAbove)
        {
            Blank();
        }

        foreach (var part in text.Split('\n').Select(part => part.Trim(' ', '\u00A0', '\r')).Where(part => part.Trim().Length > 0))
        {
            Add(Line(part, isBold));
        }

        if (hasRoomBelow)
        {
            Blank();
        }
    }

    /// <summary>A table. Columns in which nothing stands are left out.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var columns = Enumerable.Range(0, width).Where(column => rows.Any(row => column < row.Count && row[column].Length > 0)).ToList();
        if (columns.Count == 0)
        {
            return;
        }

        Blank();
        tables++;
        foreach (var row in rows.Where(row => row.Any(cell => cell.Length > 0)))
        {
            var cells = columns.Select(column => column < row.Count ? Plain(row[column]) : string.Empty).ToArray();
            Add(columns.Count == 1 ? new DocumentLine(0, LineKind.Paragraph, cells[0]) : DocumentLine.Row(0, cells) with { Table = tables });
        }

        Blank();
    }

    /// <summary>The lines. A short one between blanks that ends as no sentence does is a heading.</summary>
    public IReadOnlyList<DocumentLine> Finish()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Paragraph && IsBlank(i - 1) && IsBlank(i + 1) && LineLook.IsHeadingLike(lines[i].Text))
            {
                lines[i] = lines[i] with { Kind = LineKind.Heading, Level = LineLook.SectionLevel(lines[i].Text) };
            }
        }

        return lines;
    }

    /// <summary>An empty line, unless one is there.</summary>
    public void Blank()
    {
        if (lines.Count > 0 && lines[^1].Kind != LineKind.Blank)
        {
            Add(new DocumentLine(0, LineKind.Blank, string.Empty));
        }
    }

    private static DocumentLine Line(string text, bool isBold)
    {
        if (text.Contains('\t', StringComparison.Ordinal) && !LineLook.IsListItem(text))
        {
            return DocumentLine.Row(0, [.. text.Split('\t').Select(Plain)]);
        }

        var plain = Plain(text);
        if (LineLook.ContentsLine(plain) is var (title, page))
        {
            return DocumentLine.Row(0, [title, page]);
        }

        return LineLook.IsListItem(plain) ? new DocumentLine(0, LineKind.ListItem, LineLook.WithPlainMark(plain))
            : isBold && LineLook.IsHeadingLike(plain) ? new DocumentLine(0, LineKind.Heading, plain) { Level = LineLook.SectionLevel(plain) }
            : new DocumentLine(0, LineKind.Paragraph, plain);
    }

    private void Add(DocumentLine line)
    {
        budget.Keep(line.Text);
        lines.Add(line with { Number = lines.Count + 1 });
    }

    private bool IsBlank(int index) => index < 0 || index >= lines.Count || lines[index].Kind == LineKind.Blank;

    // One space between words, whatever kinds of space the program put there.
    private static string Plain(string text) => string.Join(' ', text.Replace("\u00AD", string.Empty, StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
