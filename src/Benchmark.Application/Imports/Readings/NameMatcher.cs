using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Imports.Readings;

/// <summary>Matches printed names to codes of the shared model: by name or synonym, else by likeness, which a person has to confirm.</summary>
internal sealed class NameMatcher
{
    private const double Like = 0.6;

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Code, HashSet<string> Words)> _words = [];

    public NameMatcher(IEnumerable<(string Code, IEnumerable<string> Names)> known)
    {
        foreach (var (code, names) in known)
        {
            foreach (var name in names)
            {
                _byName.TryAdd(Folded.Of(name), code);
                _words.Add((code, Folded.Words(name)));
            }
        }
    }

    /// <summary>The code of a name or synonym; null when nothing has that name.</summary>
    public string? Exact(string? printed) => printed is null ? null : _byName.GetValueOrDefault(Folded.Of(printed));

    /// <summary>The code of what is most like the name; null when nothing is like it enough.</summary>
    public string? Nearest(string? printed)
    {
        var wanted = Folded.Words(printed);
        return _words
            .Select(w => (w.Code, Likeness: Folded.Likeness(wanted, w.Words)))
            .Where(w => w.Likeness >= Like)
            .OrderByDescending(w => w.Likeness)
            .Select(w => w.Code)
            .FirstOrDefault();
    }
}
