namespace Benchmark.Comparisons.Snapshots;

/// <summary>Limits of a snapshot.</summary>
public static class SnapshotConsts
{
    /// <summary>Signs of its part of an address.</summary>
    public const int IdLength = 10;

    public const int MaxTitleLength = 200;

    /// <summary>Of why it was withdrawn.</summary>
    public const int MaxReasonLength = 500;
}
