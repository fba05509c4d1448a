namespace Benchmark.Publishing;

/// <summary>
/// Grows whenever what it stands for may look different to a reader; caches carry stamps in their keys, so that a publication
/// is seen at once by every node and leaves alone what it doesn't touch.
/// </summary>
public class PublicationStamp
{
    /// <summary>Longest scope, in characters.</summary>
    public const int MaxScopeLength = 64;

    /// <summary>Every publication.</summary>
    public const string All = "*";

    /// <summary>Who takes part, the catalogue and the register of kommuner.</summary>
    public const string Reference = "reference";

    /// <summary>A snapshot has been withdrawn.</summary>
    public const string Snapshots = "snapshots";

    public PublicationStamp(string scope) => Scope = scope;

    /// <summary><see cref="All"/>, <see cref="Reference"/>, <see cref="Snapshots"/>, a kommunkod, or <see cref="OfIndicator"/>.</summary>
    public string Scope { get; private set; }

    /// <summary>How often the scope has been touched.</summary>
    public long Value { get; private set; }

    /// <summary>The scope that each publication with a value of the indicator touches; the code in small or large letters.</summary>
    public static string OfIndicator(string code) => "indicator:" + code.ToUpperInvariant();
}
