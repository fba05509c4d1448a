using System.IO.Compression;
using Benchmark.Documents.Safety;
using Benchmark.Imports;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Benchmark.Documents.Pdf;

/// <summary>Unpacks the streams of a PDF, and stops when they unfold to too much or are asked for without end.</summary>
internal sealed class PdfFilters(CancellationToken cancellationToken) : IFilterProvider
{
    // Drawing takes hundreds of times the memory of its description, so a page's may be only so long, and forms may
    // use each other only so often.
    private const int MostDrawing = 8 * 1024 * 1024;
    private const int MostStreams = 20_000;

    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private long left = ImportConsts.MaxUnpackedSize;
    private int drawing;
    private int streams;

    /// <summary>Begins to count anew for a page.</summary>
    public void BeginPage() => (drawing, streams) = (0, 0);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++streams > MostStreams)
        {
            throw new UnreadableFileException(ImportFindingCodes.DocumentTooLarge);
        }

        if (IsDrawing(dictionary) && !dictionary.ContainsKey(NameToken.Filter) && dictionary.TryGet(NameToken.Length, out NumericToken length))
        {
            TakeDrawing(length.Int);
        }

        return Guard(inner.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guard(inner.GetAllFilters());

    private IReadOnlyList<IFilter> Guard(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new GuardedFilter(filter, this))];

    // What a page draws has no type; fonts, pictures and parts of the file's own structure have.
    private static bool IsDrawing(DictionaryToken dictionary) => !dictionary.ContainsKey(NameToken.Create("Length1"))
        && (!dictionary.TryGet(NameToken.Subtype, out NameToken subtype) || subtype.Data == "Form")
        && (!dictionary.TryGet(NameToken.Type, out NameToken type) || type.Data == "XObject");

    private void TakeDrawing(int bytes)
    {
        drawing += Math.Clamp(bytes, 0, MostDrawing + 1);
        if (drawing > MostDrawing)
        {
            throw new InvalidDataException("The page draws too much.");
        }
    }

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
                if (once > left)
                {
                    throw new UnreadableFileException(ImportFindingCodes.DocumentTooLarge);
                }
            }
        }
        catch (InvalidDataException)
        {
            // Damaged: the library makes of it what it can, and what comes out is counted.
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
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            filters.Take(output.Length);
            if (IsDrawing(streamDictionary))
            {
                filters.TakeDrawing(output.Length);
            }

            return output;
        }
    }
}
