using Benchmark.Data;

namespace Benchmark.Publishing;

/// <summary>What publications at once have to wait for each other with. Used inside the publication's transaction.</summary>
public interface IPublicationLock : IDomainQuery
{
    /// <summary>Until the transaction ends, nobody else publishes for the kommun or changes the report.</summary>
    /// <returns>False when the current tenant has no such report.</returns>
    Task<bool> HoldAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken);

    /// <summary>Advances stamps, see <see cref="PublicationStamp"/>; the last thing before the commit.</summary>
    Task AdvanceStampsAsync(IReadOnlyCollection<string> scopes, CancellationToken cancellationToken);
}
