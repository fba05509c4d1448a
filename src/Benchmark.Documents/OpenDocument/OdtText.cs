using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Benchmark.Documents.Word;

namespace Benchmark.Documents.OpenDocument;

/// <summary>The text of a paragraph of an OpenDocument text.</summary>
internal static class OdtText
{
    private const int Deepest = 64;
    private const int MaxSpaces = 1000;

    /// <summary>The text, line breaks and tabs in it; frames with text of their own are put aside.</summary>
    public static string Of(XElement paragraph, List<XElement>? boxes = null)
    {
        var text = new StringBuilder();
        Walk(paragraph, text, boxes, 0);
        return text.ToString();
    }

    private static void Walk(XElement element, StringBuilder text, List<XElement>? boxes, int depth)
    {
        foreach (var node in depth > Deepest ? [] : element.Nodes())
        {
            if (node is XText part)
            {
                // A line's end in the file is no more than a space.
                text.Append(part.Value.ReplaceLineEndings(" "));
                continue;
            }

            var child = node as XElement;
            switch (child?.Name.LocalName)
            {
                case null or "note" or "annotation" or "tracked-changes" or "object" or "ruby-text":
                    break;
                case "tab":
                    text.Append('\t');
                    break;
                case "line-break":
                    text.Append('\n');
                    break;
                case "s":
                    text.Append(' ', Math.Clamp(int.TryParse(child.Value("c"), NumberStyles.None, CultureInfo.InvariantCulture, out var spaces) ? spaces : 1, 0, MaxSpaces));
                    break;
                case "text-box":
                    boxes?.Add(child);
                    break;
                default:
                    Walk(child, text, boxes, depth + 1);
                    break;
            }
        }
    }
}
