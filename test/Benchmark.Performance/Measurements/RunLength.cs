using Benchmark.DbMigrator.National;

namespace Benchmark.Performance.Measurements;

/// <summary>How many turns are taken of what, and over how much.</summary>
internal sealed record RunLength(int PageTurns, int PageWarmUp, int QueryTurns, int QueryWarmUp, int ProfileTurns, int BandTurns, int Publications, int ImportTurns, int ImportWarmUp, int Starts, NationalSize Size)
{
    public static RunLength Full { get; } = new(50, 20, 2000, 500, 200, 7, 10, 30, 10, 5, NationalSize.Sweden);

    /// <summary>Enough to see that everything runs, on a quarter of the years; the ratios are rough.</summary>
    public static RunLength Quick { get; } = new(8, 5, 200, 100, 20, 2, 3, 3, 1, 1, NationalSize.Sweden with { Years = 3 });
}
