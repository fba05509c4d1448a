using Benchmark.Imports.Readings;
using Hangfire;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>Keeps documents to read in Hangfire, which reads them also after a restart.</summary>
internal sealed class HangfireDocumentReadingQueue(IBackgroundJobClient jobs) : IDocumentReadingQueue
{
    /// <inheritdoc />
    public Task EnqueueAsync(Guid tenantId, Guid readingId, CancellationToken cancellationToken = default)
    {
        jobs.Enqueue<DocumentReadingJob>(job => job.RunAsync(tenantId, readingId, CancellationToken.None));
        return Task.CompletedTask;
    }
}
