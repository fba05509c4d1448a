using System.Globalization;
using Benchmark.Data;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Comparisons;

/// <summary>
/// Keeps answers made of published figures. Every publication moves the stamp, and the stamp is part of the key: an old answer
/// is never found again, on any node.
/// </summary>
internal sealed class PublishedCache(HybridCache cache, IBenchmarkDbContext db)
{
    // Reference objects are entities and stay on this node; answers are plain data and may be shared between nodes.
    private static readonly HybridCacheEntryOptions ThisNode = new() { Flags = HybridCacheEntryFlags.DisableDistributedCache };

    private long? _stamp;

    public ValueTask<T> GetAsync<T>(string key, Func<CancellationToken, ValueTask<T>> make, CancellationToken cancellationToken) =>
        GetAsync(key, make, null, cancellationToken);

    public ValueTask<T> GetOnThisNodeAsync<T>(string key, Func<CancellationToken, ValueTask<T>> make, CancellationToken cancellationToken) =>
        GetAsync(key, make, ThisNode, cancellationToken);

    private async ValueTask<T> GetAsync<T>(string key, Func<CancellationToken, ValueTask<T>> make, HybridCacheEntryOptions? options, CancellationToken cancellationToken)
    {
        _stamp ??= await db.PublicationStamps.AsNoTracking()
            .Where(s => s.Scope == PublicationStamp.All).Select(s => s.Value).FirstOrDefaultAsync(cancellationToken);
        var stamped = string.Create(CultureInfo.InvariantCulture, $"public:{_stamp}:{key}");
        return await cache.GetOrCreateAsync(stamped, make, options, cancellationToken: cancellationToken);
    }
}
