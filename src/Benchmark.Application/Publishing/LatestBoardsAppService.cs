using Benchmark.Data;
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
        return await cache.GetOrCreateAsync($"public:latest-boards:{stamp}:{count}", async token => await ReadAsync(count, token), Options, cancellationToken: cancellationToken);
    }

    // Real kommuner come before invented ones, which only fill the comparison.
    private Task<List<LatestBoardDto>> ReadAsync(int count, CancellationToken cancellationToken) =>
        db.PublishedReports.AsNoTracking()
            .Where(r => r.IsCurrent)
            .Join(db.Municipalities, r => r.MunicipalityCode, m => m.Code, (r, m) => new { Report = r, Municipality = m })
            .OrderBy(p => p.Municipality.IsInvented)
            .ThenByDescending(p => p.Report.PublishedAt)
            .ThenBy(p => p.Municipality.Code)
            .Take(count)
            .Select(p => new LatestBoardDto(p.Municipality.Name, p.Municipality.Slug, p.Municipality.IsInvented, p.Report.BoardName, p.Report.BoardSlug, p.Report.PeriodCode, p.Report.PublishedAt))
            .ToListAsync(cancellationToken);
}
