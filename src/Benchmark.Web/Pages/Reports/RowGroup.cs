using Benchmark.Imports.Readings;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Rows that stand on one line of a document and are decided together.</summary>
/// <param name="Rows">The rows, at least one.</param>
public sealed record RowGroup(IReadOnlyList<DocumentRowDto> Rows)
{
    private DocumentRowDto First => Rows[0];

    /// <summary>Its id on the page.</summary>
    public string Id => First.Row.Key;

    public string Name => First.Row.Name;

    public int Line => First.Line;

    public int? Page => First.Page;

    public bool IsCertain => Rows.All(r => r.IsCertain);

    public RowDoubt? Doubt => Rows.Select(r => r.Doubt).FirstOrDefault(d => d is not null);

    /// <summary>Which of the printed rows it was made of.</summary>
    public int? Source => First.Source;

    /// <summary>What the document has above it.</summary>
    public string? Heading => First.Heading;

    /// <summary>What all its rows are decided to be; null when they aren't, or not alike.</summary>
    public Verdict? Verdict => Rows.All(r => r.Verdict == First.Verdict) ? First.Verdict : null;

    /// <summary>Who decided it last.</summary>
    public string? ByName => Rows.Select(r => r.Decision?.ByName).FirstOrDefault(n => n is not null);

    /// <summary>The rows as a form sends them back: <c>Figures-3:0 Figures-4:0</c>.</summary>
    public string Seen => string.Join(' ', Rows.Select(SeenOf));

    /// <summary>Rows of one section in groups, in the order of the document.</summary>
    public static IReadOnlyList<RowGroup> Of(IEnumerable<DocumentRowDto> rows) =>
        [.. rows.GroupBy(r => (r.Line, r.Source, r.Row.Group, r.Row.Name)).Select(g => new RowGroup([.. g]))];

    /// <summary>One row as a form sends it back.</summary>
    public static string SeenOf(DocumentRowDto row) => SeenOf(new SeenRow(row.Row.Key, row.Stamp));

    /// <inheritdoc cref="SeenOf(DocumentRowDto)" />
    public static string SeenOf(SeenRow row) => $"{row.Key}:{row.Stamp}";

    /// <summary>Reads what <see cref="Seen"/> writes.</summary>
    public static IReadOnlyList<SeenRow> Parse(string? seen) =>
    [
        .. (seen ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split(':'))
            .Where(part => part.Length == 2 && int.TryParse(part[1], out _))
            .Select(part => new SeenRow(part[0], int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
