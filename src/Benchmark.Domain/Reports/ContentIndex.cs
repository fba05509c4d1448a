namespace Benchmark.Reports;

/// <summary>Finds a report's rows by key without walking the list; a report can hold ten thousand.</summary>
internal sealed class ContentIndex<TKey, TRow>(List<TRow> rows, Func<TRow, TKey> keyOf)
    where TKey : notnull
    where TRow : class
{
    private readonly Dictionary<TKey, TRow> _byKey = [];

    public TRow? Find(TKey key)
    {
        if (_byKey.Count != rows.Count)
        {
            // The rows came from the database after the index was made.
            _byKey.Clear();
            foreach (var row in rows)
            {
                _byKey[keyOf(row)] = row;
            }
        }

        return _byKey.GetValueOrDefault(key);
    }

    public TRow GetOrAdd(TKey key, Func<TRow> create)
    {
        if (Find(key) is { } existing)
        {
            return existing;
        }

        var row = create();
        rows.Add(row);
        _byKey[key] = row;
        return row;
    }

    public void Remove(TKey key)
    {
        if (Find(key) is { } row)
        {
            rows.Remove(row);
            _byKey.Remove(key);
        }
    }
}
