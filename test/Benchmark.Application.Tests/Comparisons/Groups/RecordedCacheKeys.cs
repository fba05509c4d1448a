using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmark.Comparisons.Groups;

/// <summary>The keys that answers are kept under in the real cache.</summary>
internal sealed class RecordedCacheKeys
{
    private readonly ConcurrentBag<string> _keys = [];

    public IReadOnlyCollection<string> All => _keys;

    public void AddTo(IServiceCollection services)
    {
        var real = services.Single(s => s.ServiceType == typeof(HybridCache));
        services.Remove(real);
        services.AddSingleton<HybridCache>(p => new Recording((HybridCache)ActivatorUtilities.CreateInstance(p, real.ImplementationType!), _keys));
    }

    private sealed class Recording(HybridCache inner, ConcurrentBag<string> keys) : HybridCache
    {
        public override ValueTask<T> GetOrCreateAsync<TState, T>(string key, TState state, Func<TState, CancellationToken, ValueTask<T>> factory, HybridCacheEntryOptions? options = null, IEnumerable<string>? tags = null, CancellationToken cancellationToken = default)
        {
            keys.Add(key);
            return inner.GetOrCreateAsync(key, state, factory, options, tags, cancellationToken);
        }

        public override ValueTask SetAsync<T>(string key, T value, HybridCacheEntryOptions? options = null, IEnumerable<string>? tags = null, CancellationToken cancellationToken = default) =>
            inner.SetAsync(key, value, options, tags, cancellationToken);

        public override ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => inner.RemoveAsync(key, cancellationToken);

        public override ValueTask RemoveByTagAsync(string tag, CancellationToken cancellationToken = default) => inner.RemoveByTagAsync(tag, cancellationToken);
    }
}
