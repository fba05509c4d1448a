using System.Text;
using System.Xml;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>Makes text fit to stand in XML.</summary>
internal static class XmlText
{
    /// <summary>The text without signs that XML can't hold, cut to a length.</summary>
    public static string Clean(string text, int maxLength)
    {
        var kept = text.Length > maxLength ? text[..maxLength] : text;
        if (kept.All(XmlConvert.IsXmlChar))
        {
            return kept;
        }

        var clean = new StringBuilder(kept.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            if (XmlConvert.IsXmlChar(kept[i]))
            {
                clean.Append(kept[i]);
            }
            else if (i + 1 < kept.Length && XmlConvert.IsXmlSurrogatePair(kept[i + 1], kept[i]))
            {
                clean.Append(kept[i]).Append(kept[++i]);
            }
        }

        return clean.ToString();
    }
}
