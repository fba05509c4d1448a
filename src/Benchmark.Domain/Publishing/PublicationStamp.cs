namespace Benchmark.Publishing;

/// <summary>
/// Grows with every publication; caches of published pages carry it in their keys, so that a new publication is seen at once
/// by every node. One row for everything (<see cref="All"/>) and one per kommun.
/// </summary>
public class PublicationStamp
{
    /// <summary>The scope that every publication touches.</summary>
    public const string All = "*";

    public PublicationStamp(string scope) => Scope = scope;

    /// <summary><see cref="All"/> or a kommunkod.</summary>
    public string Scope { get; private set; }

    /// <summary>How many publications the scope has seen.</summary>
    public long Value { get; private set; }
}
