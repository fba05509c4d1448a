namespace Benchmark.Reports;

/// <summary>
/// Adds to a draft by hand what the board hasn't followed up before, and takes away again what no other report speaks of.
/// What is added goes the way of any hand-in: a draft with one row, the same checks, the same acceptance.
/// </summary>
public interface IReportAdditionAppService : IApplicationService
{
    /// <summary>What can be chosen when something is added.</summary>
    Task<AdditionFormDto> GetAsync(Guid reportId, CancellationToken cancellationToken = default);

    /// <summary>Adds one thing with how it stands; nothing when a field is wrong.</summary>
    /// <returns>Errors by the name of the field in <see cref="AdditionDto"/>; empty when added.</returns>
    /// <exception cref="BusinessException">Not a draft, or someone else changed the report at the same moment.</exception>
    Task<IReadOnlyDictionary<string, string>> AddAsync(Guid reportId, AdditionDto input, CancellationToken cancellationToken = default);

    /// <summary>What would be taken away.</summary>
    /// <exception cref="EntityNotFoundException">The board has no such thing.</exception>
    /// <exception cref="BusinessException">Not a draft, or another report or thing builds on it.</exception>
    Task<RemovalDto> GetRemovalAsync(Guid reportId, AddedKind kind, Guid id, CancellationToken cancellationToken = default);

    /// <summary>Takes it out of the report and off the board's list.</summary>
    /// <exception cref="EntityNotFoundException">The board has no such thing.</exception>
    /// <exception cref="BusinessException">Not a draft, or another report or thing builds on it.</exception>
    Task RemoveAsync(Guid reportId, AddedKind kind, Guid id, CancellationToken cancellationToken = default);
}
