namespace Benchmark.Publishing;

/// <summary>Copies an adopted report of the current tenant to the published tables.</summary>
public interface IReportPublisher
{
    /// <summary>
    /// All or nothing, in one transaction: derived figures, small numbers, copies, stamps and the report's own last step.
    /// A report that is already published, or whose publication isn't ordered any more, is left as it is: a job may be run again
    /// and come late.
    /// </summary>
    /// <exception cref="EntityNotFoundException">The current tenant has no such report.</exception>
    /// <exception cref="BusinessException">The board has not adopted it.</exception>
    Task PublishAsync(Guid reportId, CancellationToken cancellationToken = default);
}
