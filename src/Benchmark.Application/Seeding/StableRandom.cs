using System.Text;

namespace Benchmark.Seeding;

/// <summary>Random numbers that are the same on every machine and in every process for the same seed and names.</summary>
internal static class StableRandom
{
    public static Random For(int seed, ReadOnlySpan<string> names)
    {
        // FNV-1a: string.GetHashCode differs from process to process.
        var hash = 2166136261u ^ (uint)seed;
        foreach (var name in names)
        {
            foreach (var sign in Encoding.UTF8.GetBytes(name))
            {
                hash = (hash ^ sign) * 16777619;
            }

            hash = (hash ^ '/') * 16777619;
        }

        return new Random((int)(hash & int.MaxValue));
    }
}
