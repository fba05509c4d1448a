using Benchmark.Data;
using Benchmark.Imports.Checks;
using Benchmark.MultiTenancy;
using Benchmark.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Imports.Readings;

/// <summary>
/// Orders again the reading of documents that never came to a job, or whose job died for good: the program may have died between keeping
/// the document and queueing it. What has waited for too long is given up, so that nobody waits for ever.
/// </summary>
public sealed class StrandedReadings(IServiceScopeFactory scopes, ICurrentTenant currentTenant, TimeProvider clock)
{
    /// <summary>How long a document may wait before it is ordered again; longer than a job may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>How long it is tried.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromHours(6);

    /// <summary>Looks through every active kommun; gives how many were ordered again.</summary>
    public async Task<int> OrderAgainAsync(CancellationToken cancellationToken = default)
    {
        var orderedAgain = 0;
        foreach (var tenantId in await ActiveTenants.FindAsync(scopes, currentTenant, cancellationToken))
        {
            using var entered = currentTenant.Change(tenantId);
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>();
            var queue = scope.ServiceProvider.GetRequiredService<IDocumentReadingQueue>();
            var now = clock.GetUtcNow();
            var waiting = await db.DocumentReadings
                .Where(r => (r.State == ReadingState.Waiting || r.State == ReadingState.Reading) && r.CreatedAt < now - Patience)
                .ToListAsync(cancellationToken);
            foreach (var reading in waiting)
            {
                if (reading.CreatedAt < now - Limit)
                {
                    reading.Fail(CheckCodes.TookTooLong, now);
                    continue;
                }

                await queue.EnqueueAsync(tenantId, reading.Id, cancellationToken);
                orderedAgain++;
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        return orderedAgain;
    }
}
