using Microsoft.Extensions.Caching.Hybrid;

namespace Benchmark.Performance.Site;

/// <summary>The product's own cache, or none at all for keys that the measurement names.</summary>
internal sealed class BypassableCache(HybridCache inner) : HybridCache
{
    /// <summary>Which keys are read anew each time.</summary>
    public Func<string, bool> Bypasses { get; set; } = _ => false;

    public override ValueTask<T> GetOrCreateAsync<TState, T>(
        string key,
        TState state,
        Func<TState, CancellationToken, ValueTask<T>> factory,
        HybridCacheEntryOptions? options = null,
        IEnumerable<string>? tags = null,
        CancellationToken cancellationToken = default) =>
        Bypasses(key) ? factory(state, cancellationToken) : inner.GetOrCreateAsync(key, state, factory, options, tags, cancellationToken);

    public override ValueTask SetAsync<T>(string key, T value, HybridCacheEntryOptions? options = null, IEnumerable<string>? tags = null, CancellationToken cancellationToken = default) =>
        inner.SetAsync(key, value, options, tags, cancellationToken);

    public override ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => inner.RemoveAsync(key, cancellationToken);

    public override ValueTask RemoveByTagAsync(string tag, CancellationToken cancellationToken = default) => inner.RemoveByTagAsync(tag, cancellationToken);
}
