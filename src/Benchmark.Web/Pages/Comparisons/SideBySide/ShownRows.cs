using Benchmark.Comparisons.SideBySide;

namespace Benchmark.Web.Pages.Comparisons.SideBySide;

/// <summary>
/// The rows that are shown: those that can be compared, with a value of at least two of the kommuner. The others can be asked for, and are
/// shown where there is nothing else.
/// </summary>
/// <param name="Areas">The areas with their shown rows.</param>
/// <param name="Others">How many rows only one of them has a value of.</param>
/// <param name="ShowsAll">Whether those are among the shown.</param>
public sealed record ShownRows(IReadOnlyList<SideBySideAreaDto> Areas, int Others, bool ShowsAll)
{
    private const int FewestToCompare = 2;

    public int Count => Areas.Sum(area => area.Rows.Count);

    public static ShownRows Of(SideBySideDto answer, bool showsAll)
    {
        var comparable = answer.Areas.Select(area => area with { Rows = [.. area.Rows.Where(IsComparable)] }).Where(area => area.Rows.Count > 0).ToList();
        var others = answer.Areas.Sum(area => area.Rows.Count) - comparable.Sum(area => area.Rows.Count);
        return showsAll || comparable.Count == 0 ? new ShownRows(answer.Areas, comparable.Count == 0 ? 0 : others, true) : new ShownRows(comparable, others, false);
    }

    private static bool IsComparable(SideBySideRowDto row) => row.Cells.Count(cell => cell.Value is not null) >= FewestToCompare;
}
