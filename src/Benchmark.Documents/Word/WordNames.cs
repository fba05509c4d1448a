using System.Xml.Linq;

namespace Benchmark.Documents.Word;

/// <summary>Looks things up by local name: Word writes one of two namespaces, transitional or strict.</summary>
internal static class WordNames
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    public static string? Value(this XElement? element, string name) => element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The number that a child's <c>val</c> is; null without one.</summary>
    public static int? Number(this XElement? element, string child) =>
        int.TryParse(element.Child(child).Value("val"), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property that is on by standing there is on.</summary>
    public static bool IsOn(this XElement? properties, string name) =>
        properties.Child(name) is { } property && property.Value("val") is not ("0" or "false" or "none" or "off");
}
