using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>A part of a page in reading order.</summary>
internal abstract class PdfBlock
{
    public required int Page { get; init; }

    /// <summary>Whether there is room above it, so that it belongs less to what comes before.</summary>
    public bool HasRoomAbove { get; set; } = true;
}

/// <summary>Lines that make one paragraph, item or heading.</summary>
internal sealed class PdfParagraph : PdfBlock
{
    public required List<TextLine> Lines { get; init; }

    /// <summary>How far to the right its lines may go.</summary>
    public required double ColumnRight { get; init; }

    public TextLine Last => Lines[^1];

    public double Size => Lines[0].Size;

    public bool IsBold => Lines.TrueForAll(line => line.IsBold);

    public string Text() => Lines.Aggregate(string.Empty, (text, line) => LineJoin.Join(text, line.Text));

    public LineBox Box() => new(Lines.Min(line => line.Left), Lines.Min(line => line.Top), Lines.Max(line => line.Right), Lines.Max(line => line.Bottom));
}

/// <summary>A table.</summary>
internal sealed class PdfTable : PdfBlock
{
    public required List<PdfRow> Rows { get; init; }

    public required int Columns { get; init; }

    public required double Left { get; init; }

    public required double Right { get; init; }
}

/// <summary>A row of a table.</summary>
internal sealed record PdfRow(string[] Cells, LineBox Box, int Page)
{
    /// <summary>Makes a row of cells of words.</summary>
    public static PdfRow Of(IReadOnlyList<List<TextLine>> cells, int page)
    {
        var lines = cells.SelectMany(cell => cell).ToList();
        var box = new LineBox(lines.Min(line => line.Left), lines.Min(line => line.Top), lines.Max(line => line.Right), lines.Max(line => line.Bottom));
        return new PdfRow([.. cells.Select(Text)], box, page);
    }

    private static string Text(List<TextLine> lines) => lines.Aggregate(string.Empty, (text, line) => LineJoin.Join(text, line.Text));
}
