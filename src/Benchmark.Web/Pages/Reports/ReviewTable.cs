using Benchmark.Imports;
using Benchmark.Reports;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Rows of one section of a review.</summary>
/// <param name="Page">The page they stand on.</param>
/// <param name="Section">Which section.</param>
/// <param name="Rows">The rows.</param>
/// <param name="IsEditable">Whether they can be changed here.</param>
public sealed record ReviewTable(ReviewModel Page, ReportSection Section, IReadOnlyList<ImportRowDto> Rows, bool IsEditable)
{
    public bool IsNumbers => Section is ReportSection.Figures or ReportSection.Finance;

    public string CaptionId => $"granska-{Section}-{(IsEditable ? "nya" : "lika")}";

    /// <summary>What is set beside a row: the value a year earlier, or what was last said.</summary>
    public static string? EarlierOf(ImportRowDto row) => row.Section is ReportSection.Figures or ReportSection.Finance ? row.YearBefore : row.LastSaid;

    /// <summary>How a row is marked: broken goes before what it would have changed.</summary>
    public static string DiffOf(ImportRowDto row) => row switch
    {
        { IsBroken: true } => "broken",
        { Change: RowChange.New } => "added",
        { Change: RowChange.Changed } => "changed",
        _ => "same",
    };
}
