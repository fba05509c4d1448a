using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Tenants;

/// <summary>The kommuner that a job for all of them goes through, one after the other.</summary>
internal static class ActiveTenants
{
    /// <summary>Their ids, read as the host in a scope of its own.</summary>
    public static async Task<IReadOnlyList<Guid>> FindAsync(IServiceScopeFactory scopes, ICurrentTenant currentTenant, CancellationToken cancellationToken)
    {
        using var host = currentTenant.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>().Tenants
            .Where(t => t.IsActive).Select(t => t.Id).ToListAsync(cancellationToken);
    }
}
