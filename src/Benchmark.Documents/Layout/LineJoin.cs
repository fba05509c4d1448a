using System.Text.RegularExpressions;

namespace Benchmark.Documents.Layout;

/// <summary>Joins what a layout broke over two lines, and takes away the hyphen that only the break put there.</summary>
public static partial class LineJoin
{
    /// <summary>The two parts as one text.</summary>
    public static string Join(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Length == 0 || after.Length == 0)
        {
            return before + after;
        }

        if (before[^1] == '/' && before.Length > 1 && before[^2] != ' ')
        {
            return before + after;
        }

        if (before[^1] is not ('-' or '\u2010') || before.Length < 2 || !char.IsLetterOrDigit(before[^2]) || Conjunction().IsMatch(after))
        {
            return before + ' ' + after;
        }

        return char.IsLower(after[0]) && !KeepsHyphen().IsMatch(before) ? before[..^1] + after : before + after;
    }

    // "kort- och långsiktig": the hyphen stands for a word that comes later.
    [GeneratedRegex(@"\A(?:och|eller|samt|respektive|resp\.?|till|and|or)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Conjunction();

    // After figures, capitals (SFI-), one letter (e-), no vowel (sfx-), icke- and months (jan-) the hyphen belongs to the word.
    [GeneratedRegex(@"(?:[\d\p{Lu}]|(?<!\p{L})(?:\p{L}|[Ii]cke|[bcdfghjklmnpqrstvwxz]{2,})|(?<!\p{L})(?:[Jj]an|[Ff]eb|[Mm]ars?|[Aa]pr|[Mm]aj|[Jj]uni?|[Jj]uli?|[Aa]ug|[Ss]ept?|[Oo]kt|[Nn]ov|[Dd]ec))[-‐]\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex KeepsHyphen();
}
