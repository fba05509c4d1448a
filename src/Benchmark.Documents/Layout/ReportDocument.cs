namespace Benchmark.Documents.Layout;

/// <summary>
/// A document as every reader gives it, whatever its format. Headers, footers and page numbers are gone, and so are the hyphens that
/// only a line's end put there.
/// </summary>
/// <param name="Lines">In reading order, blank ones kept; <see cref="DocumentLine.Number"/> grows by one.</param>
/// <param name="Pages">How many pages; null where the format has none.</param>
/// <param name="Problems">Pages that couldn't be read. The others were.</param>
public sealed record ReportDocument(IReadOnlyList<DocumentLine> Lines, int? Pages = null, IReadOnlyList<PageProblem>? Problems = null)
{
    /// <summary>Pages that couldn't be read.</summary>
    public IReadOnlyList<PageProblem> Problems { get; init; } = Problems ?? [];
}

/// <summary>A page that couldn't be read.</summary>
/// <param name="Page">1-based.</param>
/// <param name="Code">A code of <see cref="Benchmark.Imports.ImportFindingCodes"/>: scanned, or damaged.</param>
public sealed record PageProblem(int Page, string Code);
