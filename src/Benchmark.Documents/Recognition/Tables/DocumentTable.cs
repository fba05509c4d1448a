using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Tables;

/// <summary>A table of a document, its head told from its rows.</summary>
/// <param name="Number">Counted from 1 in the document.</param>
/// <param name="Title">The nearest heading or short line above; null when there is none.</param>
/// <param name="Headings">The headings above, outermost first, the title last.</param>
/// <param name="Columns">The joined heading of each column; empty when the table has no head.</param>
/// <param name="Rows">The rows under the head.</param>
/// <param name="Unit">kr, tkr, mnkr, % or null when it isn't said.</param>
public sealed record DocumentTable(
    int Number,
    string? Title,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Columns,
    IReadOnlyList<DocumentLine> Rows,
    string? Unit)
{
    /// <summary>Rows of the head.</summary>
    public IReadOnlyList<DocumentLine> Head { get; init; } = [];

    /// <summary>The index of its first row, head included, among the document's lines.</summary>
    public int Start { get; init; }

    /// <summary>The index after its last row.</summary>
    public int End { get; init; }

    /// <summary>The number of its last line.</summary>
    public int LastLine => Rows.Count > 0 ? Rows[^1].Number : Head.Count > 0 ? Head[^1].Number : 0;

    /// <summary>Whether a comma parts thousands and a point decimals.</summary>
    public bool IsEnglish { get; init; }
}
