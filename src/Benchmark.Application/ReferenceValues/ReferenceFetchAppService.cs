using Benchmark.Data;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.ReferenceValues;

/// <inheritdoc cref="IReferenceFetchAppService" />
internal sealed class ReferenceFetchAppService(
    IPermissionChecker permissions,
    IBenchmarkDbContext db,
    IReferenceSource source,
    IReferenceFetchQueue queue,
    IReferenceFetchLock fetchLock,
    ICurrentUser currentUser,
    TimeProvider clock) : IReferenceFetchAppService
{
    public async Task<ReferenceOverviewDto> GetOverviewAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var run = await db.ReferenceRuns.AsNoTracking().OrderByDescending(r => r.OrderedAt).FirstOrDefaultAsync(cancellationToken);
        var last = (await LatestAsync(isDone: false, cancellationToken)).ToDictionary(f => f.Subject, StringComparer.Ordinal);
        var whole = (await LatestAsync(isDone: true, cancellationToken)).ToDictionary(f => f.Subject, StringComparer.Ordinal);
        var values = await db.ReferenceValues.Where(v => v.IsCurrent && v.Value != null).GroupBy(v => v.KoladaId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var indicators = await db.Indicators.AsNoTracking().Where(i => i.KoladaId != null).OrderBy(i => i.SortOrder).ToListAsync(cancellationToken);

        ReferenceFetchDto Describe(string subject, string? code, Comparisons.BilingualText? name) =>
            ReferenceFetchMapping.ToDto(subject, code, name, last.GetValueOrDefault(subject), whole.GetValueOrDefault(subject), values.GetValueOrDefault(subject));

        return new ReferenceOverviewDto(
            source.IsConfigured,
            run?.ToDto(),
            [.. indicators.Select(i => Describe(i.KoladaId!, i.Code, new(i.NameSv, i.NameEn))), Describe(ReferenceValueConsts.Groups, null, null)]);
    }

    public async Task OrderAsync(bool isFull, CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        if (!source.IsConfigured)
        {
            throw new BusinessException(BenchmarkErrorCodes.ReferenceValues.NotConfigured);
        }

        // One that waits or was broken off is gone on with: what it has fetched needn't be fetched again.
        if (!await db.ReferenceRuns.AnyAsync(r => r.FinishedAt == null, cancellationToken))
        {
            db.ReferenceRuns.Add(new ReferenceRun(currentUser.Name, isFull, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
        }

        queue.Enqueue();
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await CheckAsync(cancellationToken);
        var run = await db.ReferenceRuns.Where(r => r.FinishedAt == null).OrderByDescending(r => r.OrderedAt).FirstOrDefaultAsync(cancellationToken)
            ?? throw new BusinessException(BenchmarkErrorCodes.ReferenceValues.RunFinished);
        await using var held = await fetchLock.TryHoldAsync(cancellationToken);
        if (held is null)
        {
            run.OrderStop();
        }
        else
        {
            run.Cancel(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private Task CheckAsync(CancellationToken cancellationToken) => permissions.CheckAsync(BenchmarkPermissions.Host.ReferenceValues, cancellationToken);

    private Task<List<ReferenceFetch>> LatestAsync(bool isDone, CancellationToken cancellationToken) =>
        db.ReferenceFetches.AsNoTracking()
            .Where(f => !isDone || f.State == ReferenceFetchState.Done)
            .GroupBy(f => f.Subject)
            .Select(g => g.OrderByDescending(f => f.StartedAt).First())
            .ToListAsync(cancellationToken);
}
