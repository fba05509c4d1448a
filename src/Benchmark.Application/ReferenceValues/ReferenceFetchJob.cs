using Benchmark.Data;
using Benchmark.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.ReferenceValues;

/// <summary>The background job that fetches reference values. Two at once don't collide: the second leaves it to the first.</summary>
public sealed class ReferenceFetchJob(IServiceScopeFactory scopes, ICurrentTenant currentTenant, TimeProvider clock, ILogger<ReferenceFetchJob> logger)
{
    /// <summary>A run that hasn't ended within this time is given up for the next nightly one.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    /// <summary>Begins a run, or goes on with one that was broken off.</summary>
    /// <exception cref="ReferenceRunWaitsException">Something is left to be tried again.</exception>
    public Task RunNightlyAsync(CancellationToken cancellationToken) => RunAsync(BeginNightlyAsync, cancellationToken);

    /// <summary>Goes on with the run that someone has ordered.</summary>
    /// <exception cref="ReferenceRunWaitsException">Something is left to be tried again.</exception>
    public Task RunOrderedAsync(CancellationToken cancellationToken) => RunAsync(UnfinishedAsync, cancellationToken);

    private async Task RunAsync(Func<IBenchmarkDbContext, CancellationToken, Task<ReferenceRun?>> find, CancellationToken cancellationToken)
    {
        using var host = currentTenant.Change(null);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (!services.GetRequiredService<IReferenceSource>().IsConfigured)
        {
            logger.LogInformation("Kolada:BaseAddress is not set, so that no reference values are fetched.");
            return;
        }

        await using var held = await services.GetRequiredService<IReferenceFetchLock>().TryHoldAsync(cancellationToken);
        if (held is null)
        {
            logger.LogInformation("Reference values are being fetched already.");
            return;
        }

        if (await find(services.GetRequiredService<IBenchmarkDbContext>(), cancellationToken) is not { } run)
        {
            return;
        }

        await services.GetRequiredService<ReferenceRunner>().RunAsync(run, cancellationToken);
        logger.LogInformation("The run of reference values is {State}: {Failure} {Detail}", run.State, run.Failure, run.FailureDetail);
        if (!run.IsFinished)
        {
            throw new ReferenceRunWaitsException(run);
        }
    }

    private async Task<ReferenceRun?> BeginNightlyAsync(IBenchmarkDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var unfinished = await UnfinishedAsync(db, cancellationToken);
        if (unfinished is not null && now - unfinished.OrderedAt <= Patience)
        {
            return unfinished;
        }

        unfinished?.Finish(isComplete: false, now);
        var run = new ReferenceRun(null, isFull: false, now);
        db.ReferenceRuns.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    private static Task<ReferenceRun?> UnfinishedAsync(IBenchmarkDbContext db, CancellationToken cancellationToken) =>
        db.ReferenceRuns.Where(r => r.FinishedAt == null).OrderByDescending(r => r.OrderedAt).FirstOrDefaultAsync(cancellationToken);
}

/// <summary>Tells the job queue that a run has more to do once the source answers again.</summary>
public sealed class ReferenceRunWaitsException(ReferenceRun run)
    : Exception($"The run of reference values ordered at {run.OrderedAt:O} waits: {run.Failure} {run.FailureDetail}");
