using System.IO.Compression;
using Benchmark.Documents.Safety;
using Benchmark.Imports;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Benchmark.Documents.Pdf;

/// <summary>Unpacks the streams of a PDF, and stops when they unfold to too much.</summary>
internal sealed class PdfFilters(CancellationToken cancellationToken) : IFilterProvider
{
    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private long left = ImportConsts.MaxUnpackedSize;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guard(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guard(inner.GetAllFilters());

    private IReadOnlyList<IFilter> Guard(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new GuardedFilter(filter, this))];

    private void Take(long bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        left -= bytes;
        if (left < 0)
        {
            throw new UnreadableFileException(ImportFindingCodes.DocumentTooLarge);
        }
    }

    // The library unpacks a stream whole before anyone can look at it, so a first pass counts how much it will be.
    private void Measure(Memory<byte> packed)
    {
        var once = 0L;
        try
        {
            using var stream = new DeflateStream(new MemoryStream(packed[Math.Min(2, packed.Length)..].ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[65536];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                once += read;
                Take(read);
            }
        }
        catch (InvalidDataException)
        {
            Take(once / 8);
        }
    }

    private sealed class GuardedFilter(IFilter filter, PdfFilters filters) : IFilter
    {
        // Streams that can't unfold to more than this are let through.
        private const int Harmless = 64 * 1024;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter && input.Length > Harmless)
            {
                filters.Measure(input);
                return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            filters.Take(output.Length);
            return output;
        }
    }
}
