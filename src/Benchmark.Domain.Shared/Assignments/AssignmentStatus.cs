namespace Benchmark.Assignments;

/// <summary>The one scale that every kommun's own words map to.</summary>
public enum AssignmentStatus
{
    /// <summary>Ej påbörjad, though it should be.</summary>
    NotStarted = 1,

    /// <summary>Väntar: not started, as planned.</summary>
    Waiting = 2,

    /// <summary>Påbörjad, enligt plan.</summary>
    Started = 3,

    /// <summary>Försenad.</summary>
    Delayed = 4,

    /// <summary>Färdig.</summary>
    Completed = 5,

    /// <summary>Stoppad.</summary>
    Stopped = 6,
}
