using Benchmark.Publishing;
using Hangfire;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>Keeps ordered publications in Hangfire, which runs them until they succeed.</summary>
internal sealed class HangfirePublicationQueue(IBackgroundJobClient jobs) : IPublicationQueue
{
    /// <inheritdoc />
    public Task EnqueueAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken = default)
    {
        jobs.Enqueue<PublicationJob>(job => job.RunAsync(tenantId, reportId));
        return Task.CompletedTask;
    }
}
