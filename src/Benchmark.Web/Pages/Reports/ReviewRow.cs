using Benchmark.Imports;

namespace Benchmark.Web.Pages.Reports;

/// <summary>A row of a review that can be changed where it stands.</summary>
/// <param name="Table">The table it stands in.</param>
/// <param name="Row">The row.</param>
public sealed record ReviewRow(ReviewTable Table, ImportRowDto Row)
{
    public string Id => ReportWords.IdOf(Row.Key);

    /// <summary>Whether it is the row that was just refused.</summary>
    public bool IsWrong => Row.Key == Table.Page.ErrorKey;
}
