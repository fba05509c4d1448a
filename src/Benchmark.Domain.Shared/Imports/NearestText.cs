namespace Benchmark.Imports;

/// <summary>Finds what someone probably meant to write.</summary>
public static class NearestText
{
    private const int MaxLength = 80;

    /// <summary>The candidate with the fewest changed letters, when a third or fewer differ; else null.</summary>
    public static string? Find(string? text, IEnumerable<string> candidates)
    {
        var wanted = PrintedWord.Normalize(text);
        if (wanted.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var word = PrintedWord.Normalize(candidate);
            if (word.Length > MaxLength || Math.Abs(word.Length - wanted.Length) >= fewest)
            {
                continue;
            }

            var changes = Changes(wanted, word);
            if (changes < fewest && changes <= Math.Max(1, Math.Max(word.Length, wanted.Length) / 3))
            {
                (best, fewest) = (candidate, changes);
            }
        }

        return best;
    }

    // Levenshtein's distance with two rows.
    private static int Changes(string from, string to)
    {
        Span<int> previous = stackalloc int[to.Length + 1];
        Span<int> current = stackalloc int[to.Length + 1];
        for (var i = 0; i <= to.Length; i++)
        {
            previous[i] = i;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            current.CopyTo(previous);
        }

        return previous[to.Length];
    }
}
