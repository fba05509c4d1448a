namespace Benchmark.Reports;

/// <summary>How many decimals a value was given with.</summary>
internal static class Decimals
{
    private const int Most = 3;

    // Dividing by a one with many decimals drops the zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Without zeros at the end, at most three.</summary>
    public static int Of(decimal? value) => value is { } number ? Math.Min(Most, (int)(number / One).Scale) : 0;
}
