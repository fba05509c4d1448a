using Benchmark.Imports.Readings;
using Benchmark.Publishing;
using Benchmark.ReferenceValues;
using Hangfire;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>The one list of jobs that run by the clock.</summary>
internal sealed class RecurringJobs(IRecurringJobManager jobs) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        jobs.AddOrUpdate<PruneTokensJob>("prune-tokens", job => job.RunAsync(CancellationToken.None), Cron.Daily(3));
        jobs.AddOrUpdate<StrandedPublications>("order-publications-again", job => job.OrderAgainAsync(CancellationToken.None), "*/5 * * * *");
        jobs.AddOrUpdate<StrandedReadings>("read-documents-again", job => job.OrderAgainAsync(CancellationToken.None), "*/5 * * * *");
        jobs.AddOrUpdate<ReferenceFetchJob>("fetch-reference-values", job => job.RunNightlyAsync(CancellationToken.None), Cron.Daily(1, 20));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
