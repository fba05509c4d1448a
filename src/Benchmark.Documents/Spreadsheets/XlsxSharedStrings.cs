using System.Text;
using System.Xml;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>Texts of an xlsx file, which cells point to by number.</summary>
internal static class XlsxSharedStrings
{
    public static List<string> Read(XmlReader xml, TextBudget budget)
    {
        var texts = new List<string>();
        xml.MoveToContent();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts.Add(budget.Keep(ReadRichText(xml)));
            }
            else
            {
                xml.Read();
            }
        }

        return texts;
    }

    /// <summary>The text of an element with <c>t</c> and <c>r/t</c> below it; moves past the element.</summary>
    public static string ReadRichText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return string.Empty;
        }

        var depth = xml.Depth;
        string? only = null;
        StringBuilder? joined = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                var text = xml.ReadElementContentAsString();
                if (only is null)
                {
                    only = text;
                }
                else
                {
                    joined ??= new StringBuilder(only);
                    joined.Append(text);
                }
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        return Unescape(joined?.ToString() ?? only ?? string.Empty);
    }

    // Signs that XML can't hold are written _x000D_.
    internal static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var sign))
            {
                plain.Append((char)sign);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
