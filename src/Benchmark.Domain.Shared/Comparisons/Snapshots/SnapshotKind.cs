namespace Benchmark.Comparisons.Snapshots;

/// <summary>Which answer a snapshot keeps.</summary>
public enum SnapshotKind
{
    /// <summary>One indicator over kommuner.</summary>
    Comparison = 1,

    /// <summary>One kommun over all indicators.</summary>
    Profile = 2,
}
