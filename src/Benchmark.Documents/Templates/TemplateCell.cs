namespace Benchmark.Documents.Templates;

/// <summary>A cell to be written. Text is always written as text, also when it begins with <c>=</c>.</summary>
/// <param name="Style">One of <see cref="TemplateStyles"/>.</param>
/// <param name="Text">Text, or the kept result of a formula.</param>
/// <param name="Number">Number, or the kept result of a formula.</param>
/// <param name="Formula">A formula of our own, without the equals sign.</param>
internal readonly record struct TemplateCell(uint Style, string? Text = null, decimal? Number = null, string? Formula = null)
{
    /// <summary>A value or its missing sign.</summary>
    public static TemplateCell Of(TemplateValue? value, uint style, decimal unit = 1) =>
        value is null ? new TemplateCell(style) : new TemplateCell(style, Numbers.MissingSign.Print(value.Missing), value.Value / unit);
}

/// <summary>What may be written in a block of cells.</summary>
/// <param name="FirstRow">First row, from 1.</param>
/// <param name="LastRow">Last row.</param>
/// <param name="FirstColumn">First column, from 1.</param>
/// <param name="LastColumn">Last column.</param>
/// <param name="List">For a drop-down list: the range with its words. Other words can still be written, after a question.</param>
/// <param name="Min">For numbers: the smallest.</param>
/// <param name="Max">For numbers: the largest.</param>
internal sealed record TemplateRule(int FirstRow, int LastRow, int FirstColumn, int LastColumn, string? List = null, decimal? Min = null, decimal? Max = null);

/// <summary>A sheet to be written.</summary>
internal sealed class TemplateSheetContent(TemplateSheet sheet)
{
    public TemplateSheet Sheet => sheet;

    /// <summary>The headings, in the order of <see cref="TemplateLayout.ColumnsOf"/>.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>Rows under the headings.</summary>
    public List<TemplateCell[]> Rows { get; } = [];

    public List<TemplateRule> Rules { get; } = [];

    /// <summary>The row the next one will stand on.</summary>
    public int NextRow => TemplateLayout.HeadingRow + Rows.Count + 1;
}
