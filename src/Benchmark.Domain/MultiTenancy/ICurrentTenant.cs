namespace Benchmark.MultiTenancy;

/// <summary>Which kommun's rooms the running code stands in. The name and behaviour are ABP's.</summary>
public interface ICurrentTenant
{
    /// <summary>The tenant's id; null means the host, not everyone.</summary>
    Guid? Id { get; }

    /// <summary>Whether a tenant is set.</summary>
    bool IsAvailable { get; }

    /// <summary>
    /// Enters another tenant until the result is disposed. Use a new scope (and DbContext) inside: a change tracker
    /// remembers what it has seen. Not authorization.
    /// </summary>
    IDisposable Change(Guid? id);
}
