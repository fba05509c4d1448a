using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Benchmark.Documents.Word;

/// <summary>The styles of a Word document, with what each takes over from another.</summary>
internal sealed partial class WordStyles
{
    private const int LongestChain = 12;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly XElement? defaults;
    private readonly string? normal;

    public WordStyles(XElement? root)
    {
        foreach (var style in root?.Children("style") ?? [])
        {
            if (style.Value("styleId") is { } id && styles.TryAdd(id, style) && style.Value("type") == "paragraph" && style.Value("default") is "1" or "true")
            {
                normal ??= id;
            }
        }

        defaults = root.Child("docDefaults").Child("pPrDefault").Child("pPr");
    }

    /// <summary>The level of the heading that the paragraph is; 0 when it is none.</summary>
    public int HeadingLevel(XElement? properties)
    {
        if (properties.Number("outlineLvl") is { } own)
        {
            return own is >= 0 and < 9 ? own + 1 : 0;
        }

        foreach (var style in Chain(properties))
        {
            if (HeadingName().Match(style.Child("name").Value("val") ?? string.Empty) is { Success: true } name)
            {
                return name.Groups[1].Success ? int.Parse(name.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 1;
            }

            if (style.Child("pPr").Number("outlineLvl") is { } level)
            {
                return level is >= 0 and < 9 ? level + 1 : 0;
            }
        }

        return 0;
    }

    /// <summary>The list and the level in it that the paragraph belongs to; null for none.</summary>
    public (int List, int Level)? Numbering(XElement? properties)
    {
        int? list = properties.Child("numPr").Number("numId"), level = properties.Child("numPr").Number("ilvl");
        foreach (var style in Chain(properties))
        {
            var numbering = style.Child("pPr").Child("numPr");
            list ??= numbering.Number("numId");
            level ??= numbering.Number("ilvl");
        }

        return list is > 0 ? (list.Value, Math.Clamp(level ?? 0, 0, 8)) : null;
    }

    /// <summary>Whether there is room above and below the paragraph.</summary>
    public (bool Above, bool Below) Room(XElement? properties)
    {
        string? above = null, below = null;
        foreach (var source in Chain(properties).Select(style => style.Child("pPr")).Prepend(properties).Append(defaults))
        {
            above ??= source.Child("spacing").Value("before");
            below ??= source.Child("spacing").Value("after");
        }

        return (IsRoom(above), IsRoom(below));
    }

    /// <summary>Whether the paragraph's style is bold.</summary>
    public bool IsBold(XElement? properties) => Chain(properties).Any(style => style.Child("rPr").IsOn("b"));

    private static bool IsRoom(string? twips) => int.TryParse(twips, NumberStyles.None, CultureInfo.InvariantCulture, out var room) && room > 40;

    private IEnumerable<XElement> Chain(XElement? properties)
    {
        var id = properties.Child("pStyle").Value("val") ?? normal;
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Child("basedOn").Value("val");
        }
    }

    [GeneratedRegex(@"\A(?:(?:heading|rubrik)\s*([1-9])|title|titel|rubrik)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeadingName();
}
