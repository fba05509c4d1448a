namespace Benchmark.Indicators;

/// <summary>Missing is not zero: there is a value, or a reason why there is none.</summary>
internal static class ValueOrReason
{
    /// <exception cref="BusinessException">Both or neither.</exception>
    public static void Require(decimal? value, MissingReason? missing, string what)
    {
        if (value is null == missing is null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.ValueOrReason).WithData("what", what);
        }
    }
}
