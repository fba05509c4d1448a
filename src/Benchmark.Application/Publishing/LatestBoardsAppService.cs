using Benchmark.Data;
using Benchmark.StatusBoards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Publishing;

/// <inheritdoc cref="ILatestBoardsAppService" />
internal sealed class LatestBoardsAppService(IBenchmarkDbContext db, HybridCache cache) : ILatestBoardsAppService
{
    private static readonly HybridCacheEntryOptions Options = new() { Expiration = TimeSpan.FromHours(1) };

    [PublicAccess]
    public async Task<IReadOnlyList<LatestBoardDto>> GetLatestAsync(int count, CancellationToken cancellationToken = default)
    {
        var stamp = await db.PublicationStamps.Where(s => s.Scope == PublicationStamp.All).Select(s => (long?)s.Value).SingleOrDefaultAsync(cancellationToken) ?? 0;

        // Others may wait for what is read on this one's connection, so this one may not leave before it is read.
        return await cache.GetOrCreateAsync($"public:latest-boards:{stamp}:{count}", async token => await ReadAsync(count, token), Options, cancellationToken: CancellationToken.None);
    }

    // Real kommuner come before invented ones, which only fill the comparison.
    private async Task<List<LatestBoardDto>> ReadAsync(int count, CancellationToken cancellationToken)
    {
        var current = db.PublishedReports.AsNoTracking().Where(r => r.IsCurrent);
        var newest = await current
            .Where(r => !current.Any(other => other.BoardId == r.BoardId && other.PublishedAt > r.PublishedAt))
            .Join(db.Municipalities, r => r.MunicipalityCode, m => m.Code, (r, m) => new { Report = r, Municipality = m })
            .OrderBy(p => p.Municipality.IsInvented)
            .ThenByDescending(p => p.Report.PublishedAt)
            .ThenBy(p => p.Municipality.Code)
            .Take(count)
            .ToListAsync(cancellationToken);
        var ids = newest.Select(p => p.Report.Id).ToList();
        var statuses = (await db.PublishedAssignments.Where(a => ids.Contains(a.PublishedReportId)).Select(a => new { a.PublishedReportId, a.Status }).ToListAsync(cancellationToken))
            .ToLookup(a => a.PublishedReportId, a => a.Status);
        return newest.ConvertAll(p => new LatestBoardDto(
            p.Municipality.Name,
            p.Municipality.Slug,
            p.Municipality.IsInvented,
            p.Report.BoardName,
            p.Report.BoardSlug,
            p.Report.PeriodCode,
            p.Report.PublishedAt,
            StatusCountsDto.Count(statuses[p.Report.Id])));
    }
}
