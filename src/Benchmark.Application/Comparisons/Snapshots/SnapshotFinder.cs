using Benchmark.Data;
using Benchmark.Formatting;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Finds a snapshot by its part of an address.</summary>
internal sealed class SnapshotFinder(IBenchmarkDbContext db)
{
    /// <exception cref="BusinessException">There is none, or it has been withdrawn.</exception>
    public async Task<Snapshot> FindAsync(string id, CancellationToken cancellationToken)
    {
        var code = id.ToLowerInvariant();
        var found = !RandomCode.CouldBe(code, SnapshotConsts.IdLength)
            ? null
            : await db.Snapshots.AsNoTracking()
                .Where(s => s.Id == code)
                .Select(s => new { Snapshot = s, Withdrawal = db.SnapshotWithdrawals.FirstOrDefault(w => w.SnapshotId == s.Id) })
                .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Snapshots.Unknown).WithData("id", id);
        }

        return found.Withdrawal is not { } withdrawal
            ? found.Snapshot
            : throw new BusinessException(BenchmarkErrorCodes.Snapshots.Withdrawn)
                .WithData("date", DisplayFormat.Date(SwedishClock.DateOf(withdrawal.WithdrawnAt)))
                .WithData("reason", withdrawal.Reason);
    }
}
