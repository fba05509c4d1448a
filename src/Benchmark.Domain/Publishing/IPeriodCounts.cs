using Benchmark.Data;

namespace Benchmark.Publishing;

/// <summary>
/// How many kommuner have a value of an indicator in a period, kept beside the values: counting ten thousand values for a list of
/// periods was what the first reader after a publication waited longest for.
/// </summary>
public interface IPeriodCounts : IDomainQuery
{
    /// <summary>
    /// Counts anew. To be called after <see cref="IPublicationLock.AdvanceStampsAsync"/>, whose locks make publications at once
    /// count one after the other.
    /// </summary>
    /// <param name="indicatorCodes">The indicators whose current values may be others than before.</param>
    /// <param name="periodCodes">The periods in which they may be.</param>
    /// <param name="cancellationToken">Ends the counting.</param>
    Task CountAsync(IReadOnlyCollection<string> indicatorCodes, IReadOnlyCollection<string> periodCodes, CancellationToken cancellationToken);
}
