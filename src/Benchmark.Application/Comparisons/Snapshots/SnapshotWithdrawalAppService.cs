using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Publishing;
using Benchmark.Users;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Comparisons.Snapshots;

/// <inheritdoc cref="ISnapshotWithdrawalAppService" />
internal sealed class SnapshotWithdrawalAppService(
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    IBenchmarkDbContext db,
    ISnapshotAppService snapshots,
    IPublicationLock stamps,
    TimeProvider clock) : ISnapshotWithdrawalAppService
{
    [PublicAccess]
    public async Task<bool> MayWithdrawAsync(string id, CancellationToken cancellationToken = default) =>
        await permissions.IsGrantedAsync(BenchmarkPermissions.Comparisons.WithdrawSnapshots, cancellationToken)
        && await IsOwnAsync(await new SnapshotFinder(db).FindAsync(id, cancellationToken), cancellationToken);

    public async Task<SnapshotDto> PreviewAsync(string id, CancellationToken cancellationToken = default)
    {
        await FindOwnAsync(id, cancellationToken);
        return await snapshots.GetAsync(id, cancellationToken);
    }

    public async Task WithdrawAsync(string id, string reason, CancellationToken cancellationToken = default)
    {
        var snapshot = await FindOwnAsync(id, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.SnapshotWithdrawals.Add(new SnapshotWithdrawal(snapshot, reason, clock.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Two at once: the other one was first, and this is what the finder says of it.
            await transaction.RollbackAsync(cancellationToken);
            await new SnapshotFinder(db).FindAsync(id, cancellationToken);
            throw;
        }

        // Kept pages of it are never found again.
        await stamps.AdvanceStampsAsync([PublicationStamp.Snapshots], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Snapshot> FindOwnAsync(string id, CancellationToken cancellationToken)
    {
        await permissions.CheckAsync(BenchmarkPermissions.Comparisons.WithdrawSnapshots, cancellationToken);
        var snapshot = await new SnapshotFinder(db).FindAsync(id, cancellationToken);
        return await IsOwnAsync(snapshot, cancellationToken)
            ? snapshot
            : throw new PermissionDeniedException(BenchmarkPermissions.Comparisons.WithdrawSnapshots);
    }

    /// <summary>The kommun that saved it; the host what was saved by SKR.</summary>
    private async Task<bool> IsOwnAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        var own = currentTenant.Id is { } tenantId
            ? await db.Tenants.Where(t => t.Id == tenantId).Select(t => t.MunicipalityCode).SingleAsync(cancellationToken)
            : null;
        return snapshot.MunicipalityCode == own;
    }
}
