namespace Benchmark.ReferenceValues;

/// <summary>The fetching of reference values, for the host's people.</summary>
public interface IReferenceFetchAppService : IApplicationService
{
    /// <summary>The last run, and the last fetch of every indicator that Kolada has.</summary>
    Task<ReferenceOverviewDto> GetOverviewAsync(CancellationToken cancellationToken = default);

    /// <summary>Orders a run now; one that hasn't ended is gone on with.</summary>
    /// <param name="isFull">Fetch all values, not only what has changed.</param>
    /// <param name="cancellationToken">Ends the work when the caller has gone.</param>
    /// <exception cref="BusinessException">There is no address to fetch from.</exception>
    Task OrderAsync(bool isFull, CancellationToken cancellationToken = default);

    /// <summary>Stops the run that hasn't ended, before its next indicator.</summary>
    /// <exception cref="BusinessException">There is none.</exception>
    Task StopAsync(CancellationToken cancellationToken = default);
}
