using System.Xml;
using System.Xml.Linq;
using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>Builds elements out of XML of unknown origin, no deeper than any document goes: time and stack are bounded.</summary>
public static class ShallowXml
{
    private const int Deepest = 256;
    private const int MostAttributes = 64;

    /// <summary>The element the reader stands at, and all in it but what lies deeper than in any document. The reader stands after it then.</summary>
    /// <exception cref="UnreadableFileException">There is none.</exception>
    /// <exception cref="OperationCanceledException">Time is out.</exception>
    public static XElement Read(XmlReader xml, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(xml);
        xml.MoveToContent();
        var top = xml.Depth;
        XElement? root = null;
        XElement? open = null;
        while (!xml.EOF)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.Depth - top > Deepest:
                    xml.Skip();
                    continue;
                case XmlNodeType.Element:
                    var isEmpty = xml.IsEmptyElement;
                    var element = WithAttributes(xml);
                    open?.Add(element);
                    root ??= element;
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    // As a node of its own: texts that are joined one by one are copied whole each time.
                    open?.Add(new XText(xml.Value));
                    break;
            }

            xml.Read();
            if (root is not null && open is null)
            {
                break;
            }
        }

        return root ?? throw new UnreadableFileException(ImportFindingCodes.DamagedDocument);
    }

    private static XElement WithAttributes(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        for (var count = 0; count < MostAttributes && xml.MoveToNextAttribute(); count++)
        {
            // The prefix of a namespace says nothing once names are whole.
            if (xml.Prefix != "xmlns" && xml.Name != "xmlns")
            {
                element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
            }
        }

        xml.MoveToElement();
        return element;
    }
}
