using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;

namespace Benchmark.Documents.Word;

/// <summary>
/// Reads the text of a Word document. Only the document, its styles and its numbering are opened: no header, no footer, no macro,
/// nothing embedded, nothing outside the file.
/// </summary>
public static class WordReader
{
    /// <summary>Reads the document.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, or unfolds to too much.</exception>
    public static ReportDocument Read(ZipArchive zip, UnpackBudget budget, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(zip);
        var package = new XlsxPackage(zip, budget);
        var path = package.Target("_rels/.rels", string.Empty, "officeDocument") ?? "word/document.xml";
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{path[folder.Length..]}.rels";
        var body = new WordBody(
            new WordStyles(Load(package, package.Target(relations, folder, "styles"), cancellationToken)),
            new WordNumbering(Load(package, package.Target(relations, folder, "numbering"), cancellationToken)),
            cancellationToken);

        using var xml = package.Open(path) ?? throw new UnreadableFileException(ImportFindingCodes.DamagedDocument);
        if (!xml.ReadToFollowing("body", xml.MoveToContent() == XmlNodeType.Element ? xml.NamespaceURI : string.Empty))
        {
            throw new UnreadableFileException(ImportFindingCodes.DamagedDocument);
        }

        // One paragraph or table at a time, so that a long document isn't held whole.
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            xml.Read();
            while (xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    body.Add(ShallowXml.Read(xml, cancellationToken));
                }
                else
                {
                    xml.Read();
                }
            }
        }

        return new ReportDocument(body.Finish());
    }

    private static XElement? Load(XlsxPackage package, string? path, CancellationToken cancellationToken)
    {
        using var xml = package.Open(path);
        return xml is null ? null : ShallowXml.Read(xml, cancellationToken);
    }
}
