using Benchmark.Comparisons;

namespace Benchmark.Performance.Bands;

/// <summary>What all places and bands come to: equal only when every one of them is.</summary>
internal readonly record struct BandCount(long Values, long Best, long Worst, long Ahead)
{
    public BandCount With(Band band, long ahead) =>
        new(Values + 1, Best + (band == Band.Best ? 1 : 0), Worst + (band == Band.Worst ? 1 : 0), Ahead + ahead);
}
