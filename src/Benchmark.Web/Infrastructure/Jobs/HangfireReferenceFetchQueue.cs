using Benchmark.ReferenceValues;
using Hangfire;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>Keeps ordered runs of reference values in Hangfire, which goes on with them after a restart.</summary>
internal sealed class HangfireReferenceFetchQueue(IBackgroundJobClient jobs) : IReferenceFetchQueue
{
    /// <inheritdoc />
    public void Enqueue() => jobs.Enqueue<ReferenceFetchJob>(job => job.RunOrderedAsync(CancellationToken.None));
}
