using System.Globalization;
using Benchmark.Comparisons;
using Benchmark.Data;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.StatusBoards;

/// <inheritdoc cref="IStatusBoardAppService" />
[PublicAccess]
public sealed class StatusBoardAppService(IBenchmarkDbContext db, IStatusBoardQuery query, HybridCache cache) : IStatusBoardAppService
{
    /// <inheritdoc />
    public async Task<BoardListDto> GetListAsync(string? search = null, CancellationToken cancellationToken = default)
    {
        var all = await AllAsync(cancellationToken);
        return string.IsNullOrWhiteSpace(search) ? all : new BoardListDto([.. all.Boards.Where(b => BoardList.Matches(b, search.Trim()))]);
    }

    /// <inheritdoc />
    public async Task<BoardListItemDto> GetBoardAsync(string municipality, string board, CancellationToken cancellationToken = default)
    {
        var all = await AllAsync(cancellationToken);
        var slug = MunicipalitySlug.Of(board);
        return all.Boards.FirstOrDefault(b => IsOf(b.Municipality, municipality) && b.Reports.Any(r => r.Slug == slug))
            ?? throw UnknownBoard((await FindAsync(municipality, cancellationToken)).Municipality, board);
    }

    /// <inheritdoc />
    public async Task<StatusBoardDto> GetAsync(GetStatusBoardDto input, CancellationToken cancellationToken = default)
    {
        await using var connection = await db.HoldConnectionAsync(cancellationToken);
        var (municipality, stamp) = await FindAsync(input.Municipality, cancellationToken);
        var slug = MunicipalitySlug.Of(input.Board);
        if (!ReportPeriod.TryParse(input.Period, out var period))
        {
            throw UnknownPeriod(await GetBoardAsync(municipality.Slug, slug, cancellationToken), input.Period);
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"public:board:{municipality.Code}:{stamp}:{slug}:{period.Value.Code}:{input.Version}");

        // Others may wait for what is read on this one's connection, so this one may not leave before it is read.
        var board = await cache.GetOrCreateAsync(key, async token => await ReadAsync(municipality, slug, period.Value, input.Version, token), cancellationToken: CancellationToken.None);
        return Filter(board, input);
    }

    private static StatusBoardDto Filter(StatusBoardDto board, GetStatusBoardDto input)
    {
        if (input.Status is null && input.Goal is null)
        {
            return board;
        }

        if (input.Goal is { } goal && board.Goals.All(g => g.Key != goal))
        {
            throw new BusinessException(BenchmarkErrorCodes.StatusBoards.UnknownGoal)
                .WithData("goal", goal)
                .WithData("valid", string.Join(", ", board.Goals.Select(g => g.Key)));
        }

        return board with
        {
            Assignments = [.. board.Assignments.Where(a => (input.Status is null || a.Status == input.Status) && (input.Goal is null || a.Goal == input.Goal))],
        };
    }

    private static bool IsOf(MunicipalityRefDto municipality, string name) =>
        municipality.Code == name || municipality.Slug == MunicipalitySlug.Of(name);

    private static BusinessException UnknownBoard(MunicipalityRefDto municipality, string board) =>
        new BusinessException(BenchmarkErrorCodes.StatusBoards.UnknownBoard).WithData("municipality", municipality.Name).WithData("board", board);

    private static BusinessException UnknownPeriod(BoardListItemDto board, string period) => UnknownPeriod(board.Reports.Select(r => r.Period), period);

    private static BusinessException UnknownPeriod(IEnumerable<string> valid, string period) =>
        new BusinessException(BenchmarkErrorCodes.StatusBoards.UnknownPeriod).WithData("period", period).WithData("valid", string.Join(", ", valid));

    private async Task<StatusBoardDto> ReadAsync(MunicipalityRefDto municipality, string slug, ReportPeriod period, int? version, CancellationToken cancellationToken)
    {
        var rows = await query.GetAsync(municipality.Code, slug, period, version, cancellationToken);
        if (rows.Reports.Count == 0)
        {
            throw UnknownBoard(municipality, slug);
        }

        var board = new StatusBoardBuilder(municipality, rows);
        if (rows.Shown is not { } shown)
        {
            var versions = rows.Reports.Where(r => r.PeriodCode == period.Code).Select(r => r.Version).Order().ToList();
            throw versions.Count == 0
                ? UnknownPeriod(board.Periods, period.Code)
                : new BusinessException(BenchmarkErrorCodes.StatusBoards.UnknownVersion)
                    .WithData("version", version)
                    .WithData("valid", string.Join(", ", versions));
        }

        return board.Build(rows.Reports.Single(r => r.Id == shown));
    }

    // One way to the database for who and how new; the name is read anew so that the cache never holds an old one as key.
    private async Task<(MunicipalityRefDto Municipality, long Stamp)> FindAsync(string name, CancellationToken cancellationToken)
    {
        var slug = MunicipalitySlug.Of(name);
        var found = await db.Municipalities.AsNoTracking()
            .Where(m => m.Slug == slug || m.Code == name)
            .Select(m => new
            {
                m.Code,
                m.Name,
                m.Slug,
                m.IsInvented,
                Stamp = db.PublicationStamps.Where(s => s.Scope == m.Code).Select(s => (long?)s.Value).FirstOrDefault() ?? 0,
            })
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownMunicipality).WithData("municipality", name);
        return (new MunicipalityRefDto(found.Code, found.Name, found.Slug, found.IsInvented), found.Stamp);
    }

    private ValueTask<BoardListDto> AllAsync(CancellationToken cancellationToken) =>
        new PublishedCache(cache, db).GetAsync("boards", [PublicationStamp.All], async token => BoardList.Of(
            await db.Municipalities.AsNoTracking().ToListAsync(token),
            await query.GetReportsAsync(token)), cancellationToken);
}
