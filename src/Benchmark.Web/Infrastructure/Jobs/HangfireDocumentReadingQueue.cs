using Benchmark.Imports.Readings;
using Hangfire;
using Hangfire.States;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>Keeps documents to read in Hangfire, which reads them also after a restart.</summary>
internal sealed class HangfireDocumentReadingQueue(IBackgroundJobClient jobs) : IDocumentReadingQueue
{
    /// <summary>The queue of documents, with a worker of its own: a slow one must not keep publications waiting.</summary>
    public const string Queue = "documents";

    /// <inheritdoc />
    public Task EnqueueAsync(Guid tenantId, Guid readingId, CancellationToken cancellationToken = default)
    {
        jobs.Create<DocumentReadingJob>(job => job.RunAsync(tenantId, readingId, CancellationToken.None), new EnqueuedState(Queue));
        return Task.CompletedTask;
    }
}
