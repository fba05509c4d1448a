using Benchmark.Comparisons;
using Benchmark.Municipalities;
using Benchmark.Reports;

namespace Benchmark.StatusBoards;

/// <summary>Boards with their reports, ordered for reading and found by name.</summary>
internal static class BoardList
{
    /// <summary>Real kommuner first, then by name; reports newest first.</summary>
    public static BoardListDto Of(IReadOnlyList<Municipality> municipalities, IReadOnlyList<ReportCountsRow> reports)
    {
        var byCode = municipalities.ToDictionary(m => m.Code, StringComparer.Ordinal);
        return new BoardListDto([.. reports
            .GroupBy(r => (r.MunicipalityCode, r.BoardId))
            .Select(board => Item(byCode[board.Key.MunicipalityCode], [.. board.OrderByDescending(r => ReportPeriod.Parse(r.Report.PeriodCode))]))
            .OrderBy(b => b.Municipality.IsInvented)
            .ThenBy(b => b.Municipality.Name, SwedishOrder.Comparer)
            .ThenBy(b => b.Name, SwedishOrder.Comparer)]);
    }

    /// <summary>Whether a name or code contains what is searched for; "boras" finds Borås.</summary>
    public static bool Matches(BoardListItemDto board, string search)
    {
        var slug = MunicipalitySlug.Of(search);
        return board.Municipality.Code == search
            || string.Equals(board.ShortName, search, StringComparison.OrdinalIgnoreCase)
            || (slug.Length > 0 && (board.Municipality.Slug.Contains(slug, StringComparison.Ordinal) || board.Slug.Contains(slug, StringComparison.Ordinal)));
    }

    private static BoardListItemDto Item(Municipality municipality, ReportCountsRow[] reports)
    {
        var newest = reports[0].Report;
        return new BoardListItemDto(
            new MunicipalityRefDto(municipality.Code, municipality.Name, municipality.Slug, municipality.IsInvented),
            municipality.CountyName,
            newest.BoardName,
            newest.BoardShortName,
            newest.BoardSlug,
            [.. reports.Select(r => new BoardReportDto(
                r.Report.PeriodCode,
                r.Report.Version,
                r.Report.BoardSlug,
                r.Report.DecisionDate,
                r.Report.PublishedAt,
                StatusCountsDto.From(r.Counts)))]);
    }
}
