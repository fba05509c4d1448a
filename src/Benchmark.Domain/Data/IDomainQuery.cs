namespace Benchmark.Data;

/// <summary>A question that needs PostgreSQL's own SQL. Implementations are registered by convention.</summary>
public interface IDomainQuery;
