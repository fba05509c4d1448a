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
    public Task AdvanceStampsAsync(string municipalityCode, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into publication_stamps (scope, value) values ({PublicationStamp.All}, 1), ({municipalityCode}, 1)
            on conflict (scope) do update set value = publication_stamps.value + 1
            """,
            cancellationToken);
}
