namespace Benchmark.Imports;

/// <summary>What has become of a hand-in.</summary>
public enum ImportState
{
    /// <summary>Read; waits for the person to look and accept.</summary>
    Review = 1,

    /// <summary>Taken into the report.</summary>
    Applied = 2,

    /// <summary>Put aside; the original is kept.</summary>
    Discarded = 3,
}

/// <summary>How a hand-in came.</summary>
public enum ImportChannel
{
    Spreadsheet = 1,
    Document = 2,
    Form = 3,
    Api = 4,
}
