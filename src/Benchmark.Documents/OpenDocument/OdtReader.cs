using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Word;
using Benchmark.Imports;

namespace Benchmark.Documents.OpenDocument;

/// <summary>Reads the text of an OpenDocument text, without headers, footers, notes and what was deleted with tracked changes.</summary>
public static class OdtReader
{
    /// <summary>Reads the document.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, or unfolds to too much.</exception>
    public static ReportDocument Read(ZipArchive zip, UnpackBudget budget, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(zip);
        var styles = new OdtStyles();
        if (zip.GetEntry("styles.xml") is { } common)
        {
            using var reader = SafeXml.Open(common, budget);
            var root = ShallowXml.Read(reader, cancellationToken);
            styles.Add(root.Child("styles"));
        }

        using var xml = SafeXml.Open(zip.GetEntry("content.xml") ?? throw new UnreadableFileException(ImportFindingCodes.DamagedDocument), budget);
        var body = new OdtBody(styles, cancellationToken);
        var textDepth = -1;
        xml.MoveToContent();
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (textDepth < 0 && xml.LocalName == "automatic-styles")
            {
                styles.Add(ShallowXml.Read(xml, cancellationToken));
            }
            else if (textDepth < 0 && xml.LocalName == "text" && xml.Prefix == "office")
            {
                textDepth = xml.Depth;
                xml.Read();
            }
            else if (textDepth >= 0 && xml.Depth == textDepth + 1)
            {
                // One paragraph or table at a time, so that a long document isn't held whole.
                body.Add(ShallowXml.Read(xml, cancellationToken));
            }
            else
            {
                xml.Read();
            }
        }

        return textDepth < 0 ? throw new UnreadableFileException(ImportFindingCodes.DamagedDocument) : new ReportDocument(body.Finish());
    }
}
