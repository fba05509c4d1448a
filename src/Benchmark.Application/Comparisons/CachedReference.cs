using Benchmark.Data;
using Benchmark.Publishing;

namespace Benchmark.Comparisons;

/// <summary>The <see cref="ComparisonReference"/> as this node remembers it.</summary>
internal static class CachedReference
{
    public static ValueTask<ComparisonReference> GetReferenceAsync(this PublishedCache cache, IBenchmarkDbContext db, CancellationToken cancellationToken) =>
        cache.GetOnThisNodeAsync("comparison-reference", [PublicationStamp.Reference], async token => await new ComparisonReferenceReader(db).ReadAsync(token), cancellationToken);
}
