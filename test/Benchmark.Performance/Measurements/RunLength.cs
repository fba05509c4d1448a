namespace Benchmark.Performance.Measurements;

/// <summary>How many turns are taken of what.</summary>
internal sealed record RunLength(int PageTurns, int PageWarmUp, int QueryTurns, int QueryWarmUp, int ImportTurns, int ImportWarmUp, int Starts)
{
    public static RunLength Full { get; } = new(50, 20, 2000, 500, 30, 10, 5);

    /// <summary>Enough to see that everything runs; the ratios are rough.</summary>
    public static RunLength Quick { get; } = new(8, 5, 200, 100, 3, 1, 1);
}
