namespace Benchmark.ReferenceValues;

/// <summary>The source couldn't be read, or what it said can't be used.</summary>
public sealed class ReferenceSourceException(ReferenceFailure failure, string? detail = null, TimeSpan? retryAfter = null, Exception? cause = null)
    : Exception($"{failure}: {detail}", cause)
{
    public ReferenceFailure Failure { get; } = failure;

    /// <summary>Which value, status or address it was.</summary>
    public string? Detail { get; } = detail;

    /// <summary>How long the source asks us to wait.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
