using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Heads;

/// <summary>Finds which kommun a report is of: the one that is named most, "Borås Stad" and "Uppsala kommun" counting more.</summary>
internal sealed partial class KommunRecognizer
{
    private const int Formal = 4;

    private readonly Dictionary<string, string> _codes = new(StringComparer.OrdinalIgnoreCase);

    public KommunRecognizer(IEnumerable<KeyValuePair<string, string>> municipalities)
    {
        foreach (var (name, code) in municipalities)
        {
            _codes[name] = code;
            // In the genitive: "Uppsalas invånare", "Borås invånare".
            _codes.TryAdd(name.EndsWith('s') ? name : name + "s", code);
        }
    }

    /// <summary>The kommun's name and code, or nulls.</summary>
    public (string? Name, string? Code) Find(IReadOnlyList<DocumentLine> lines)
    {
        var votes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            foreach (Match match in FormalName().Matches(line.Text))
            {
                Vote(match.Groups["n"].Value, Formal);
            }

            foreach (Match match in Word().Matches(line.Text))
            {
                if (_codes.ContainsKey(match.Value))
                {
                    Vote(match.Value, 1);
                }
            }
        }

        // A name like "Samtliga" before "kommuner" isn't one; a known kommun goes before one nobody knows.
        var best = votes.OrderByDescending(v => v.Value).FirstOrDefault(v => CodeOf(v.Key) is not null);
        if (best.Key is null)
        {
            best = votes.OrderByDescending(v => v.Value).FirstOrDefault(v => v.Value >= Formal);
        }

        return best.Key is null ? (null, null) : (NameOf(best.Key), CodeOf(best.Key));

        void Vote(string name, int weight)
        {
            var key = NameOf(name);
            votes[key] = votes.GetValueOrDefault(key) + weight;
        }
    }

    private string? CodeOf(string name) => _codes.GetValueOrDefault(name);

    // "Uppsalas" is Uppsala.
    private string NameOf(string name) => WithoutGenitive(name.Length > 2 && name.All(c => char.IsUpper(c) || !char.IsLetter(c)) ? TitleCase(name) : name);

    private static string TitleCase(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsLetter(name[i - 1]) ? char.ToLowerInvariant(c) : c));

    private string WithoutGenitive(string name) =>
        name.EndsWith('s') && (_codes.ContainsKey(name[..^1]) || (!_codes.ContainsKey(name) && !OwnEnding().IsMatch(name))) ? name[..^1] : name;

    // Names that end so without being genitives: Borås, Hofors, Strängnäs.
    [GeneratedRegex("(?:ås|fors|näs|is|us)\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnEnding();

    [GeneratedRegex(@"\b(?<n>\p{Lu}[\p{Ll}]+(?:[ -]\p{Lu}[\p{Ll}]+)?)s?\s+(?:kommun|[Ss]tad)s?\b|\b(?<n>\p{Lu}{2,}(?:[ -]\p{Lu}{2,})?)\s+(?:KOMMUN|STAD)S?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FormalName();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}]+(?:[ -]\p{Lu}\p{L}+)?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}
