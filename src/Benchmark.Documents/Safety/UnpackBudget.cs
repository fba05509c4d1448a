using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>How many bytes may still be unpacked from one file, and whether anyone still waits for them.</summary>
public sealed class UnpackBudget(long limit, CancellationToken cancellationToken = default)
{
    private long left = limit;

    /// <summary>What a file of this many bytes may unfold to.</summary>
    public static UnpackBudget For(long packed, CancellationToken cancellationToken = default) => new(
        Math.Min(ImportConsts.MaxUnpackedSize, Math.Max(ZipGuard.RatioFrom, packed * ImportConsts.MaxCompressionRatio)),
        cancellationToken);

    /// <summary>Takes from the budget.</summary>
    /// <exception cref="UnreadableFileException">Nothing is left.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any longer.</exception>
    public void Take(int bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        left -= bytes;
        if (left < 0)
        {
            throw new UnreadableFileException(ImportFindingCodes.UnpacksTooLarge);
        }
    }
}
