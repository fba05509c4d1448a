namespace Benchmark.ReferenceValues;

/// <summary>Where an ordered run waits for its job. The web program keeps it in Hangfire.</summary>
public interface IReferenceFetchQueue
{
    /// <summary>Asks for the ordered run to be begun or gone on with. The order itself must already be saved.</summary>
    void Enqueue();
}
