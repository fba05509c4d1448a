namespace Benchmark.Imports;

/// <summary>Things that kommuner call by a number, a title or both.</summary>
internal sealed class NumberedNames<T>(Func<T, string?> numberOf, Func<T, string> titleOf)
    where T : class
{
    private readonly List<T> _all = [];
    private readonly Dictionary<string, T> _byNumber = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, T> _byTitle = new(StringComparer.Ordinal);

    public IReadOnlyList<T> All => _all;

    public int Count => _all.Count;

    public void Add(T thing)
    {
        _all.Add(thing);
        if (numberOf(thing) is { } number)
        {
            _byNumber.TryAdd(number, thing);
        }

        _byTitle.TryAdd(TitleKey.Of(titleOf(thing)), thing);
    }

    /// <summary>By number, else by title; the same title under another number is another thing.</summary>
    public T? Find(string? number, string title)
    {
        if (_all.Count == 0)
        {
            return null;
        }

        var given = string.IsNullOrWhiteSpace(number) ? null : number.Trim();
        if (given is not null && _byNumber.TryGetValue(given, out var numbered))
        {
            return numbered;
        }

        var titled = _byTitle.GetValueOrDefault(TitleKey.Of(title));
        return titled is null || (given is not null && numberOf(titled) is not null) ? null : titled;
    }

    /// <summary>By a text that may be either.</summary>
    public T? FindEither(string? numberOrTitle)
    {
        if (string.IsNullOrWhiteSpace(numberOrTitle))
        {
            return null;
        }

        return _byNumber.GetValueOrDefault(numberOrTitle.Trim()) ?? _byTitle.GetValueOrDefault(TitleKey.Of(numberOrTitle));
    }
}
