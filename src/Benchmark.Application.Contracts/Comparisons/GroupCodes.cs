namespace Benchmark.Comparisons;

/// <summary>The groups that have no kommun, county or model in their code.</summary>
public static class GroupCodes
{
    /// <summary>Everyone who takes part.</summary>
    public const string All = "alla";

    /// <summary>A free choice.</summary>
    public const string Chosen = "egna";
}
