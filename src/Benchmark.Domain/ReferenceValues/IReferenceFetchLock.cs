using Benchmark.Data;

namespace Benchmark.ReferenceValues;

/// <summary>Lets one run at a time ask the source, over all nodes; a program that dies lets go.</summary>
public interface IReferenceFetchLock : IDomainQuery
{
    /// <summary>Holds it until the answer is disposed; null when someone else does.</summary>
    Task<IAsyncDisposable?> TryHoldAsync(CancellationToken cancellationToken);
}
