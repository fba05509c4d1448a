namespace Benchmark.MultiTenancy;

/// <summary>
/// A row that belongs to one kommun. The id arrives in the constructor and never changes; a query filter and PostgreSQL's
/// row-level security both hold it.
/// </summary>
public interface IMultiTenant
{
    /// <summary>The owner.</summary>
    Guid TenantId { get; }
}
