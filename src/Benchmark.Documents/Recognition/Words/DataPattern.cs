using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition.Words;

/// <summary>Patterns built from a vocabulary. They can't backtrack, whatever the words are, and are made once: making one costs more than a page.</summary>
internal static class DataPattern
{
    private static readonly ConcurrentDictionary<string, Regex> Made = new(StringComparer.Ordinal);

    /// <summary>The pattern, case set aside.</summary>
    public static Regex Of(string pattern) =>
        Made.GetOrAdd(pattern, p => new Regex(p, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking));
}
