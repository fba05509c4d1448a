namespace Benchmark.Imports.Readings;

/// <summary>Queues the reading of documents. Every host program has one.</summary>
public interface IDocumentReadingQueue
{
    /// <summary>Orders the reading. It is read at least once, also after a restart.</summary>
    Task EnqueueAsync(Guid tenantId, Guid readingId, CancellationToken cancellationToken = default);
}
