using System.Globalization;
using System.Xml.Linq;
using Benchmark.Documents.Word;

namespace Benchmark.Documents.OpenDocument;

/// <summary>The styles of an OpenDocument text: room around paragraphs, bold letters, and how lists are marked.</summary>
internal sealed class OdtStyles
{
    private const int LongestChain = 12;

    private readonly Dictionary<string, XElement> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);

    /// <summary>Takes up the styles of a part of the file: the common ones, or those made while writing.</summary>
    public void Add(XElement? styles)
    {
        foreach (var style in styles?.Elements() ?? [])
        {
            var known = style.Name.LocalName == "list-style" ? lists : paragraphs;
            if (style.Value("name") is { } name && (style.Name.LocalName == "list-style" || style.Value("family") == "paragraph"))
            {
                known[name] = style;
            }
        }
    }

    /// <summary>Whether there is room above and below a paragraph.</summary>
    public (bool Above, bool Below) Room(string? style) => (IsRoom(Find(style, "paragraph-properties", "margin-top")), IsRoom(Find(style, "paragraph-properties", "margin-bottom")));

    /// <summary>Whether a paragraph is bold.</summary>
    public bool IsBold(string? style) => Find(style, "text-properties", "font-weight") == "bold";

    /// <summary>The list that a paragraph's style puts it in.</summary>
    public string? ListOf(string? style) => Chain(style).Select(found => found.Value("list-style-name")).FirstOrDefault(name => !string.IsNullOrEmpty(name));

    /// <summary>What stands around the number of a list's level; null for a bullet.</summary>
    public (string Before, string After, string Format, int Start)? Number(string? list, int level)
    {
        var own = list is not null && lists.TryGetValue(list, out var found) ? found.Elements().FirstOrDefault(element => element.Value("level") == level.ToString(CultureInfo.InvariantCulture)) : null;
        return own is null || own.Name.LocalName != "list-level-style-number" ? null
            : (own.Value("num-prefix") ?? string.Empty, own.Value("num-suffix") ?? string.Empty, own.Value("num-format") ?? string.Empty, int.TryParse(own.Value("start-value"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1);
    }

    private string? Find(string? style, string properties, string name) =>
        Chain(style).Select(found => found.Child(properties).Value(name)).FirstOrDefault(value => value is not null);

    private IEnumerable<XElement> Chain(string? name)
    {
        for (var i = 0; i < LongestChain && name is not null && paragraphs.TryGetValue(name, out var style); i++)
        {
            yield return style;
            name = style.Value("parent-style-name");
        }
    }

    private static bool IsRoom(string? length) =>
        length is { Length: > 2 } && double.TryParse(length[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var room) && room > 0.03;
}
