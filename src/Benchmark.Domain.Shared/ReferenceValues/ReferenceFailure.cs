namespace Benchmark.ReferenceValues;

/// <summary>What went wrong when the source was asked. Each has its sentence in the localisation files.</summary>
public enum ReferenceFailure
{
    /// <summary>No answer, or a connection that was cut.</summary>
    Unreachable = 1,

    /// <summary>No whole answer within the time.</summary>
    TimedOut = 2,

    /// <summary>The source asked us to wait longer than we do.</summary>
    TooManyRequests = 3,

    /// <summary>The source reported a fault of its own.</summary>
    ServerError = 4,

    /// <summary>Something else than the source's data, such as a web page.</summary>
    NotData = 5,

    /// <summary>The source refused the question.</summary>
    Refused = 6,

    /// <summary>Pointed to another address than the configured one.</summary>
    ForeignAddress = 7,

    /// <summary>An answer larger than any real one.</summary>
    TooLarge = 8,

    /// <summary>Pages that never end.</summary>
    EndlessPages = 9,

    /// <summary>Another number of rows than the answer says it has.</summary>
    CountMismatch = 10,

    /// <summary>A value that can't be true.</summary>
    OutOfRange = 11,

    /// <summary>A sex, sign or indicator that isn't known.</summary>
    Unreadable = 12,

    /// <summary>Two values for the same thing.</summary>
    Contradiction = 13,

    /// <summary>The source doesn't have the indicator.</summary>
    UnknownIndicator = 14,
}

/// <summary>What follows from a failure.</summary>
public static class ReferenceFailures
{
    /// <summary>Whether the source itself is out of order, so that asking again later may help.</summary>
    public static bool IsOfSource(this ReferenceFailure failure) => failure <= ReferenceFailure.NotData;
}
