using Benchmark.Auditing;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Benchmark.Data;

/// <summary>Every save writes the audit log in the same transaction, its own or the caller's.</summary>
public sealed partial class BenchmarkDbContext
{
    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var audit = this.GetService<AuditTrail>().Describe(ChangeTracker);
        if (audit.Count == 0)
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }

        NoteWhetherToGoOn();
        using var transaction = Database.CurrentTransaction is null ? Database.BeginTransaction() : null;
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        AuditLog.Write(Database, audit);
        transaction?.Commit();
        return saved;
    }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var audit = this.GetService<AuditTrail>().Describe(ChangeTracker);
        if (audit.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        NoteWhetherToGoOn();
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await AuditLog.WriteAsync(Database, audit, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return saved;
    }

    // Only a caller with a transaction of its own may go on after a save that failed; elsewhere a savepoint is two questions for nothing.
    private void NoteWhetherToGoOn() => Database.AutoSavepointsEnabled = Database.CurrentTransaction is not null;
}
