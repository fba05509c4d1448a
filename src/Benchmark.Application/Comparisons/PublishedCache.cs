using System.Globalization;
using Benchmark.Data;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons;

/// <summary>
/// Keeps answers made of published figures. The stamps of what an answer is made of are part of its key: after a publication
/// that touches it, an old answer is never found again, on any node, and one that isn't touched stays.
/// </summary>
internal sealed class PublishedCache(HybridCache cache, IBenchmarkDbContext db)
{
    // Reference objects are entities and stay on this node; answers are plain data and may be shared between nodes.
    private static readonly HybridCacheEntryOptions ThisNode = new() { Flags = HybridCacheEntryFlags.DisableDistributedCache };

    private readonly Dictionary<string, long> _stamps = new(StringComparer.Ordinal);

    public ValueTask<T> GetAsync<T>(string key, IReadOnlyList<string> scopes, Func<CancellationToken, ValueTask<T>> make, CancellationToken cancellationToken) =>
        GetAsync(key, scopes, make, null, cancellationToken);

    public ValueTask<T> GetOnThisNodeAsync<T>(string key, IReadOnlyList<string> scopes, Func<CancellationToken, ValueTask<T>> make, CancellationToken cancellationToken) =>
        GetAsync(key, scopes, make, ThisNode, cancellationToken);

    /// <summary>Reads stamps that will be asked for, in one go.</summary>
    public async Task ReadStampsAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        var wanted = scopes.Where(s => !_stamps.ContainsKey(s)).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        var found = await db.PublicationStamps.AsNoTracking()
            .Where(s => wanted.Contains(s.Scope))
            .ToDictionaryAsync(s => s.Scope, s => s.Value, cancellationToken);
        wanted.ForEach(s => _stamps[s] = found.GetValueOrDefault(s));
    }

    private async ValueTask<T> GetAsync<T>(string key, IReadOnlyList<string> scopes, Func<CancellationToken, ValueTask<T>> make, HybridCacheEntryOptions? options, CancellationToken cancellationToken)
    {
        await ReadStampsAsync(scopes, cancellationToken);
        var stamps = string.Join('.', scopes.Select(s => _stamps[s].ToString(CultureInfo.InvariantCulture)));

        // Whoever comes meanwhile waits for what is read on the first one's connection, so that one may not leave before it is read.
        return await cache.GetOrCreateAsync($"public:{stamps}:{key}", InThisFlow(make), options, cancellationToken: CancellationToken.None);
    }

    // The cache makes an answer on a thread of its own without the caller's flow, and the caller's connection refuses to work
    // for anyone but the caller's tenant.
    private static Func<CancellationToken, ValueTask<T>> InThisFlow<T>(Func<CancellationToken, ValueTask<T>> make)
    {
        if (ExecutionContext.Capture() is not { } flow)
        {
            return make;
        }

        return token =>
        {
            var made = default(ValueTask<T>);
            ExecutionContext.Run(flow, _ => made = make(token), null);
            return made;
        };
    }
}
