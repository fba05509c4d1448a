using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Benchmark.Documents.Word;

/// <summary>Counts the lists of a Word document, whose numbers stand nowhere in the text.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, XElement> patterns = [];
    private readonly Dictionary<int, (int Pattern, XElement Element)> lists = [];
    private readonly Dictionary<int, int[]> counts = [];
    private readonly HashSet<int> begun = [];

    public WordNumbering(XElement? root)
    {
        foreach (var pattern in root?.Children("abstractNum") ?? [])
        {
            if (Id(pattern, "abstractNumId") is { } id)
            {
                patterns.TryAdd(id, pattern);
            }
        }

        foreach (var list in root?.Children("num") ?? [])
        {
            if (Id(list, "numId") is { } id && list.Number("abstractNumId") is { } pattern)
            {
                lists.TryAdd(id, (pattern, list));
            }
        }
    }

    /// <summary>The mark of the next item: "-", "1.", "a)"; empty when the level has none.</summary>
    public string Next(int list, int level)
    {
        if (!lists.TryGetValue(list, out var found) || Level(found.Pattern, found.Element, level) is not { } own)
        {
            return "-";
        }

        // Lists with one pattern go on counting where the last one stopped, unless they say where to start.
        if (!counts.TryGetValue(found.Pattern, out var count))
        {
            counts[found.Pattern] = count = new int[Levels];
        }

        if (begun.Add(list) && found.Element.Children("lvlOverride").Any(over => over.Child("startOverride") is not null))
        {
            Array.Clear(count);
        }

        count[level] = count[level] == 0 ? Start(found.Pattern, found.Element, level) : count[level] + 1;
        Array.Clear(count, level + 1, Levels - level - 1);
        var format = own.Child("numFmt").Value("val") ?? "decimal";
        return format is "bullet" ? "-" : format is "none" ? string.Empty : Text(found, own, count);
    }

    private string Text((int Pattern, XElement Element) list, XElement own, int[] count)
    {
        var text = own.Child("lvlText").Value("val") ?? "%1.";
        var mark = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
            {
                mark.Append(text[i]);
                continue;
            }

            var level = text[++i] - '1';
            var value = count[level] == 0 ? Start(list.Pattern, list.Element, level) : count[level];
            mark.Append(Written(value, Level(list.Pattern, list.Element, level).Child("numFmt").Value("val")));
        }

        return mark.ToString().Trim();
    }

    private XElement? Level(int pattern, XElement list, int level) =>
        Find(list.Children("lvlOverride").Select(over => over.Child("lvl")).OfType<XElement>(), level)
        ?? (patterns.TryGetValue(pattern, out var found) ? Find(found.Children("lvl"), level) : null);

    private int Start(int pattern, XElement list, int level) =>
        list.Children("lvlOverride").FirstOrDefault(over => Id(over, "ilvl") == level).Number("startOverride")
        ?? Level(pattern, list, level).Number("start") ?? 1;

    private static XElement? Find(IEnumerable<XElement> levels, int level) => levels.FirstOrDefault(element => Id(element, "ilvl") == level);

    private static int? Id(XElement element, string name) =>
        int.TryParse(element.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static string Written(int value, string? format) => format switch
    {
        "lowerLetter" when value is > 0 and <= 26 => ((char)('a' + value - 1)).ToString(),
        "upperLetter" when value is > 0 and <= 26 => ((char)('A' + value - 1)).ToString(),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int value)
    {
        ReadOnlySpan<(int Value, string Sign)> signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = new StringBuilder();
        foreach (var (each, sign) in signs)
        {
            for (; value < 90 && value >= each; value -= each)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }
}
