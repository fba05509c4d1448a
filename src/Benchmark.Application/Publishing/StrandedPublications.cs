using Benchmark.Data;
using Benchmark.MultiTenancy;
using Benchmark.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Publishing;

/// <summary>
/// Orders again what was ordered and never came to a job: the program may have died between saving the order and queueing it.
/// Publishing twice changes nothing, so an order too many does no harm. One that has been tried for too long is taken back, so
/// that nobody waits for ever.
/// </summary>
public sealed class StrandedPublications(IServiceScopeFactory scopes, ICurrentTenant currentTenant, TimeProvider clock)
{
    /// <summary>How long an order may wait before it is ordered again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How long an order is tried.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromDays(1);

    /// <summary>Looks through every active kommun; gives how many publications were ordered again.</summary>
    public async Task<int> OrderAgainAsync(CancellationToken cancellationToken = default)
    {
        var orderedAgain = 0;
        foreach (var tenantId in await ActiveTenants.FindAsync(scopes, currentTenant, cancellationToken))
        {
            using var entered = currentTenant.Change(tenantId);
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>();
            var queue = scope.ServiceProvider.GetRequiredService<IPublicationQueue>();
            var now = clock.GetUtcNow();
            var waiting = await db.Reports.Where(r => r.PublicationOrderedAt < now - Patience).Select(r => new { r.Id, r.PublicationOrderedAt }).ToListAsync(cancellationToken);
            foreach (var order in waiting.Where(o => o.PublicationOrderedAt >= now - Limit))
            {
                await queue.EnqueueAsync(tenantId, order.Id, cancellationToken);
                orderedAgain++;
            }

            foreach (var order in waiting.Where(o => o.PublicationOrderedAt < now - Limit))
            {
                await scope.ServiceProvider.GetRequiredService<FailedPublications>().TakeBackAsync(order.Id, null, cancellationToken);
            }
        }

        return orderedAgain;
    }
}
