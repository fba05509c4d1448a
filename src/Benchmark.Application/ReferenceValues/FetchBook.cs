using Benchmark.Data;

namespace Benchmark.ReferenceValues;

/// <summary>Writes down that a fetch has begun, and what went wrong with it.</summary>
internal sealed class FetchBook(IBenchmarkDbContext db, TimeProvider clock)
{
    /// <summary>
    /// Runs <paramref name="work"/>, which completes the fetch in the transaction that stores what it brought. What the source
    /// does wrong becomes the fetch's failure; whatever else goes wrong goes on.
    /// </summary>
    public async Task KeepAsync(ReferenceFetch fetch, Func<Task> work, CancellationToken cancellationToken)
    {
        db.ReferenceFetches.Add(fetch);
        await db.SaveChangesAsync(cancellationToken);
        try
        {
            await work();
        }
        catch (ReferenceSourceException exception)
        {
            fetch.Fail(exception.Failure, exception.Detail, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
