using System.Text;
using Benchmark.Formatting;

namespace Benchmark.Imports;

/// <summary>Makes spellings of the same word equal: case, kinds and number of spaces, and a full stop at the end don't matter.</summary>
public static class PrintedWord
{
    // Below it every text is composed already.
    private const char FirstCombining = '\u0300';

    /// <summary>The word to compare by.</summary>
    public static string Normalize(string? text)
    {
        var composed = text is null || !text.AsSpan().ContainsAnyInRange(FirstCombining, char.MaxValue) ? text : text.Normalize(NormalizationForm.FormC);
        return PlainSpelling.Of(composed, ".:");
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
