namespace Benchmark;

/// <summary>Something with an identity of its own: a version-7 Guid, so that rows lie in the order they came.</summary>
public abstract class Entity
{
    /// <summary>Gives a new id.</summary>
    protected Entity() => Id = Guid.CreateVersion7();

    /// <summary>The identity.</summary>
    public Guid Id { get; protected set; }
}
