namespace Benchmark.Publishing;

/// <summary>Where an ordered publication waits for its job. The web program keeps it in Hangfire.</summary>
public interface IPublicationQueue
{
    /// <summary>
    /// Asks for the report to be published. The job may begin before this returns, so the order itself must already be saved.
    /// </summary>
    Task EnqueueAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken = default);
}
