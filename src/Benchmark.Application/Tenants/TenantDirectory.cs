using Benchmark.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Tenants;

/// <summary>Says whether a kommun's account is open; remembered for half a minute, forgotten at once where it is changed.</summary>
public sealed class TenantDirectory(HybridCache cache, IServiceScopeFactory scopes)
{
    private static readonly HybridCacheEntryOptions Options = new() { Expiration = TimeSpan.FromSeconds(30), LocalCacheExpiration = TimeSpan.FromSeconds(30) };

    /// <summary>True for an active tenant, false for an inactive one, null for an unknown one.</summary>
    public async Task<bool?> FindAsync(Guid tenantId) =>
        await cache.GetOrCreateAsync(
            Key(tenantId),
            (scopes, tenantId),
            static async (state, cancellationToken) =>
            {
                await using var scope = state.scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>();
                return await db.Tenants.Where(t => t.Id == state.tenantId).Select(t => (bool?)t.IsActive).SingleOrDefaultAsync(cancellationToken);
            },
            Options);

    /// <summary>Whether someone of the tenant may come in; host staff (null) always.</summary>
    public async Task<bool> IsOpenAsync(Guid? tenantId) => tenantId is not { } id || await FindAsync(id) == true;

    /// <summary>Reads anew next time.</summary>
    public ValueTask ForgetAsync(Guid tenantId) => cache.RemoveAsync(Key(tenantId));

    private static string Key(Guid tenantId) => $"host:tenant-open:{tenantId}";
}
