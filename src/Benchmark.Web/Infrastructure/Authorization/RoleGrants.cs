using Benchmark.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Web.Infrastructure.Authorization;

/// <summary>Which permissions each role has, read from the database and remembered for five minutes.</summary>
internal sealed class RoleGrants(HybridCache cache, IServiceScopeFactory scopes)
{
    private static readonly HybridCacheEntryOptions Options = new() { Expiration = TimeSpan.FromMinutes(5), LocalCacheExpiration = TimeSpan.FromMinutes(5) };

    /// <summary>Whether any of the roles has the permission.</summary>
    public async ValueTask<bool> HasAsync(IEnumerable<string> roles, string permission, CancellationToken cancellationToken)
    {
        var grants = await cache.GetOrCreateAsync("host:role-permissions", scopes, static (factory, token) => ReadAsync(factory, token), Options, cancellationToken: cancellationToken);
        return roles.Any(role => grants.TryGetValue(role, out var granted) && granted.Contains(permission, StringComparer.Ordinal));
    }

    private static async ValueTask<Dictionary<string, string[]>> ReadAsync(IServiceScopeFactory scopes, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<IBenchmarkDbContext>().RolePermissions.AsNoTracking().ToListAsync(cancellationToken);
        return rows.GroupBy(r => r.RoleName, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(r => r.Permission).ToArray());
    }
}
