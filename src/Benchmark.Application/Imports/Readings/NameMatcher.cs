using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Imports.Readings;

/// <summary>
/// Matches printed names to codes of the shared model: by what the kommun has confirmed before, by name or synonym, else by likeness, which a
/// person has to confirm.
/// </summary>
internal sealed class NameMatcher
{
    private const double Like = 0.6;

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Code, HashSet<string> Words)> _words = [];

    private readonly IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> _learnt;
    private readonly PrintedNameKind _kind;

    public NameMatcher(PrintedNameKind kind, IEnumerable<(string Code, IEnumerable<string> Names)> known, IReadOnlyDictionary<(PrintedNameKind Kind, string Name), string?> learnt)
    {
        (_kind, _learnt) = (kind, learnt);
        foreach (var (code, names) in known)
        {
            foreach (var name in names)
            {
                _byName.TryAdd(Folded.Of(name), code);
                _words.Add((code, Folded.Words(name)));
            }
        }
    }

    /// <summary>Whether something has been learnt of the name.</summary>
    public bool IsLearnt(string? printed) => _learnt.ContainsKey((_kind, Folded.Of(printed)));

    /// <summary>The code of a name or synonym; null when nothing has that name.</summary>
    public string? Exact(string? printed)
    {
        var name = Folded.Of(printed);
        return _learnt.TryGetValue((_kind, name), out var learnt) ? learnt : _byName.GetValueOrDefault(name);
    }

    /// <summary>Codes of what has any word in common with the name, the most like first.</summary>
    public IEnumerable<string> Alike(string? printed)
    {
        var wanted = Folded.Words(printed);
        return _words
            .Select(w => (w.Code, Likeness: Folded.Likeness(wanted, w.Words)))
            .Where(w => w.Likeness > 0)
            .GroupBy(w => w.Code)
            .OrderByDescending(g => g.Max(w => w.Likeness))
            .Select(g => g.Key);
    }

    /// <summary>The code of what is most like the name; null when nothing is like it enough.</summary>
    public string? Nearest(string? printed)
    {
        if (_learnt.TryGetValue((_kind, Folded.Of(printed)), out var learnt))
        {
            return learnt;
        }

        var wanted = Folded.Words(printed);
        return _words
            .Select(w => (w.Code, Likeness: Folded.Likeness(wanted, w.Words)))
            .Where(w => w.Likeness >= Like)
            .OrderByDescending(w => w.Likeness)
            .Select(w => w.Code)
            .FirstOrDefault();
    }
}
