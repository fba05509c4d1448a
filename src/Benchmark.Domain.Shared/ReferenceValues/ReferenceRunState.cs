namespace Benchmark.ReferenceValues;

/// <summary>How far a run over all indicators came.</summary>
public enum ReferenceRunState
{
    /// <summary>Waits for its turn.</summary>
    Ordered = 1,

    /// <summary>Goes on, or was broken off and will be taken up where it was.</summary>
    Running = 2,

    /// <summary>The source couldn't be reached for all of it; what is left is tried again.</summary>
    Waiting = 3,

    /// <summary>Every indicator was fetched.</summary>
    Done = 4,

    /// <summary>Ended with indicators that could not be fetched.</summary>
    Incomplete = 5,

    /// <summary>Someone stopped it.</summary>
    Cancelled = 6,
}
