namespace Benchmark.Documents.Layout;

/// <summary>One line of a document as laid out: a heading, a paragraph, a list item or a table row.</summary>
/// <param name="Number">1-based line in the text that was read; for PDF and Word of the text as laid out.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text in one piece; the cells of a row with tabs between.</param>
public sealed record DocumentLine(int Number, LineKind Kind, string Text)
{
    private readonly IReadOnlyList<string>? _cells;

    /// <summary>1-based page; null where the format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>A heading's level, 1 for the topmost; 0 when it isn't known or the line is no heading.</summary>
    public int Level { get; init; }

    /// <summary>Which table a row belongs to, counted from 1; 0 when it isn't known or the line is no row.</summary>
    public int Table { get; init; }

    /// <summary>Where on the page it stands; null where the format has no positions.</summary>
    public LineBox? Box { get; init; }

    /// <summary>The cells of a row, trimmed, empty ones kept; the text alone for other lines.</summary>
    public IReadOnlyList<string> Cells
    {
        get => _cells ?? [Text];
        init => _cells = value;
    }

    /// <summary>A row of a table.</summary>
    public static DocumentLine Row(int number, IReadOnlyList<string> cells) =>
        new(number, LineKind.Row, string.Join('\t', cells)) { Cells = cells };

    /// <summary>The same line as a row with those cells, where it stands.</summary>
    public DocumentLine AsRow(params IReadOnlyList<string> cells) => Row(Number, cells) with { Page = Page, Box = Box, Table = Table };
}

/// <summary>A rectangle on a page, in points from its top left corner (1 point = 1/72 inch).</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Top">From the upper edge.</param>
/// <param name="Right">From the left edge.</param>
/// <param name="Bottom">From the upper edge.</param>
public sealed record LineBox(double Left, double Top, double Right, double Bottom);
