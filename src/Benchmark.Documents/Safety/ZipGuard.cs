using System.IO.Compression;
using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>Opens a compressed package only when what it says of itself is reasonable.</summary>
public static class ZipGuard
{
    /// <summary>Small packages compress well without harm: the ratio is looked at from this many unpacked bytes.</summary>
    public const long RatioFrom = 20L * 1024 * 1024;

    private const int MaxEntries = 2000;

    /// <summary>Opens the package after its list of entries has been checked.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, or unfolds to too much.</exception>
    public static ZipArchive Open(byte[] content)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            Check(zip, content.Length);
            return zip;
        }
        catch (InvalidDataException)
        {
            zip?.Dispose();
            throw new UnreadableFileException(ImportFindingCodes.DamagedFile);
        }
        catch (UnreadableFileException)
        {
            zip?.Dispose();
            throw;
        }
    }

    private static void Check(ZipArchive zip, long packed)
    {
        if (zip.Entries.Count > MaxEntries)
        {
            throw new UnreadableFileException(ImportFindingCodes.UnpacksTooLarge);
        }

        long unpacked = 0;
        foreach (var entry in zip.Entries)
        {
            unpacked += entry.Length;
            if (entry.Length < 0 || unpacked > ImportConsts.MaxUnpackedSize)
            {
                throw new UnreadableFileException(ImportFindingCodes.UnpacksTooLarge);
            }
        }

        if (unpacked > RatioFrom && unpacked / packed > ImportConsts.MaxCompressionRatio)
        {
            throw new UnreadableFileException(ImportFindingCodes.UnpacksTooLarge);
        }
    }
}
