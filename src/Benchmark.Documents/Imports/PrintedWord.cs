using System.Text;

namespace Benchmark.Documents.Imports;

/// <summary>Makes spellings of the same word equal: case, kinds and number of spaces, and a full stop at the end don't matter.</summary>
public static class PrintedWord
{
    /// <summary>The word to compare by.</summary>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(sign))
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd(' ', '.', ':');
    }

    /// <summary>A vocabulary that is looked up by <see cref="Normalize"/>.</summary>
    public static Dictionary<string, TMeaning> Index<TMeaning>(IEnumerable<KeyValuePair<string, TMeaning>> words)
    {
        var index = new Dictionary<string, TMeaning>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            index.TryAdd(Normalize(word), meaning);
        }

        return index;
    }
}
