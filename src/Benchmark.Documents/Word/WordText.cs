using System.Text;
using System.Xml.Linq;

namespace Benchmark.Documents.Word;

/// <summary>The text of a paragraph as it reads when all tracked changes are accepted.</summary>
internal sealed class WordText
{
    private const int Deepest = 64;

    private readonly StringBuilder text = new();
    private bool isAllBold = true;

    private WordText()
    {
    }

    /// <summary>The text, line breaks and tabs in it.</summary>
    public string Text => text.ToString();

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold => isAllBold && text.Length > 0;

    /// <summary>The text boxes that are anchored in the paragraph.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Reads a paragraph.</summary>
    public static WordText Of(XElement paragraph)
    {
        var read = new WordText();
        read.Walk(paragraph, isBold: false, depth: 0);
        return read;
    }

    private void Walk(XElement element, bool isBold, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    text.Append(child.Value);
                    isAllBold &= isBold || string.IsNullOrWhiteSpace(child.Value);
                    break;
                case "tab" or "ptab":
                    text.Append('\t');
                    break;
                case "br" when child.Value("type") is not ("page" or "column"):
                case "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "r" when child.Child("rPr").IsOn("vanish"):
                case "del" or "moveFrom" or "pPr" or "rPr" or "instrText" or "delText" or "Fallback":
                    break;
                case "r":
                    Walk(child, child.Child("rPr").IsOn("b"), depth + 1);
                    break;
                case "txbxContent":
                    Boxes.Add(child);
                    break;
                default:
                    Walk(child, isBold, depth + 1);
                    break;
            }
        }
    }
}
