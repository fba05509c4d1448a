using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Publishing;

/// <inheritdoc />
internal sealed class PublicationLock(BenchmarkDbContext db) : IPublicationLock
{
    // Apart from other uses of advisory locks; the second key is the kommun's.
    private const int LockSpace = 726214;

    /// <inheritdoc />
    public async Task<bool> HoldAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockSpace}, hashtext({tenantId.ToString()}))", cancellationToken).ConfigureAwait(false);
        var locked = await db.Database
            .SqlQuery<Guid>($"select id as \"Value\" from reports where tenant_id = {tenantId} and id = {reportId} for update")
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return locked.Count == 1;
    }

    /// <inheritdoc />
    public Task AdvanceStampsAsync(IReadOnlyCollection<string> scopes, CancellationToken cancellationToken)
    {
        // In one order for everyone, so that two publications at once wait for each other instead of deadlocking.
        string[] inOrder = [.. scopes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into publication_stamps (scope, value) select scope, 1 from unnest({inOrder}) with ordinality as t (scope, n) order by n
            on conflict (scope) do update set value = publication_stamps.value + 1
            """,
            cancellationToken);
    }
}
