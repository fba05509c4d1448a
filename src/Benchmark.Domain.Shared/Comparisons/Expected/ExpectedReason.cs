namespace Benchmark.Comparisons.Expected;

/// <summary>Why no expected value is shown.</summary>
public enum ExpectedReason
{
    /// <summary>Too few kommuner have both the outcome and every background indicator.</summary>
    TooFew = 1,

    /// <summary>The background says too little of the outcome of a kommun that the model hasn't seen.</summary>
    TooWeak = 2,
}
