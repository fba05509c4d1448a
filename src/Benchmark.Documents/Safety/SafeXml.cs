using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Benchmark.Documents.Safety;

/// <summary>Opens XML of unknown origin: no DTD, nothing fetched, every byte counted.</summary>
public static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>A reader over an entry of a package. Dispose it.</summary>
    public static XmlReader Open(ZipArchiveEntry entry, UnpackBudget budget) =>
        XmlReader.Create(new LimitedStream(entry.Open(), budget), Settings);

    /// <summary>The first characters of an entry.</summary>
    public static string ReadStart(ZipArchiveEntry entry, int length)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        var buffer = new char[length];
        return new string(buffer, 0, reader.ReadBlock(buffer, 0, length));
    }
}
