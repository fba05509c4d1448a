using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>How many bytes may still be unpacked from one file.</summary>
public sealed class UnpackBudget(long limit)
{
    private long left = limit;

    /// <summary>What a file of this many bytes may unfold to.</summary>
    public static UnpackBudget For(long packed) => new(
        Math.Min(ImportConsts.MaxUnpackedSize, Math.Max(ZipGuard.RatioFrom, packed * ImportConsts.MaxCompressionRatio)));

    /// <summary>Takes from the budget.</summary>
    /// <exception cref="UnreadableFileException">Nothing is left.</exception>
    public void Take(int bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new UnreadableFileException(ImportFindingCodes.UnpacksTooLarge);
        }
    }
}
