using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Benchmark.Localization;

/// <summary>The product's texts, merged from the files <c>Localization/*.sv.json</c> and <c>*.en.json</c>.</summary>
public static class BenchmarkTexts
{
    private const string Prefix = "Benchmark.Localization.";

    private static readonly FrozenDictionary<string, string> Swedish = Load("sv");

    private static readonly FrozenDictionary<string, string> English = Load("en");

    /// <summary>All keys, in either language.</summary>
    public static IEnumerable<string> Keys => Swedish.Keys.Union(English.Keys);

    /// <summary>The text in the culture's language, else in the other one; null when nobody wrote it.</summary>
    public static string? Find(string key, CultureInfo culture)
    {
        var isEnglish = culture.TwoLetterISOLanguageName == "en";
        return (isEnglish ? English : Swedish).GetValueOrDefault(key) ?? (isEnglish ? Swedish : English).GetValueOrDefault(key);
    }

    /// <summary>Every file with its language and its entries as they stand, for checks.</summary>
    public static IEnumerable<(string File, string Language, IReadOnlyList<KeyValuePair<string, string>> Entries)> Files()
    {
        var assembly = typeof(BenchmarkTexts).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var language = name.Split('.')[^2];
            if (language is "sv" or "en")
            {
                yield return (name[Prefix.Length..], language, Read(assembly, name));
            }
        }
    }

    private static FrozenDictionary<string, string> Load(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, _, entries) in Files().Where(f => f.Language == language))
        {
            foreach (var (key, text) in entries)
            {
                texts.TryAdd(key, text);
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static List<KeyValuePair<string, string>> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.GetString() ?? string.Empty))];
    }
}
