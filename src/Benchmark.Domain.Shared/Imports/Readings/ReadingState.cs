namespace Benchmark.Imports.Readings;

/// <summary>What has become of a document that is read.</summary>
public enum ReadingState
{
    /// <summary>Uploaded; waits to be read.</summary>
    Waiting = 1,

    /// <summary>Being read.</summary>
    Reading = 2,

    /// <summary>Read; a person goes through it.</summary>
    Review = 3,

    /// <summary>What was accepted has become a hand-in.</summary>
    HandedIn = 4,

    /// <summary>Put aside; the original is kept.</summary>
    Discarded = 5,

    /// <summary>It couldn't be read.</summary>
    Failed = 6,
}

/// <summary>What a person decides of something that was read.</summary>
public enum Verdict
{
    /// <summary>As read, or as changed.</summary>
    Accepted = 1,

    /// <summary>Not to be handed in.</summary>
    Rejected = 2,
}
