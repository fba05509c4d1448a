using Benchmark.Data;

namespace Benchmark.Publishing;

/// <summary>What publications at once have to wait for each other with. Used inside the publication's transaction.</summary>
public interface IPublicationLock : IDomainQuery
{
    /// <summary>Until the transaction ends, nobody else publishes for the kommun or changes the report.</summary>
    /// <returns>False when the current tenant has no such report.</returns>
    Task<bool> HoldAsync(Guid tenantId, Guid reportId, CancellationToken cancellationToken);

    /// <summary>Advances the stamps of everything and of the kommun; the last thing before the commit.</summary>
    Task AdvanceStampsAsync(string municipalityCode, CancellationToken cancellationToken);
}
