namespace Benchmark.ReferenceValues;

/// <summary>How far the fetch of one indicator came.</summary>
public enum ReferenceFetchState
{
    /// <summary>Being read; nothing of it is stored.</summary>
    Running = 1,

    /// <summary>Read to the end and stored.</summary>
    Done = 2,

    /// <summary>Refused or not to be had; what was there before stands.</summary>
    Failed = 3,

    /// <summary>The program stopped in the middle; nothing of it was stored.</summary>
    Interrupted = 4,
}
