namespace Benchmark.Formatting;

/// <summary>Makes spellings of the same words equal: case, and kinds and number of spaces, don't matter.</summary>
public static class PlainSpelling
{
    private const int Short = 256;
    private const char CaseBit = '\u0020';
    private const char LastLatin = '\u00FF';

    /// <summary>Lower case, single spaces, none at the ends.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="closing">Signs that are taken away at the end, with spaces among them.</param>
    public static string Of(ReadOnlySpan<char> text, ReadOnlySpan<char> closing)
    {
        Span<char> plain = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                plain[length++] = LowerLatin(sign);
            }
            else if (length > 0 && plain[length - 1] != ' ')
            {
                plain[length++] = ' ';
            }
        }

        while (length > 0 && (plain[length - 1] == ' ' || closing.Contains(plain[length - 1])))
        {
            length--;
        }

        var lower = new string(plain[..length]);
        return lower.AsSpan().ContainsAnyInRange((char)(LastLatin + 1), char.MaxValue) ? lower.ToLowerInvariant() : lower;
    }

    // Every row of a hand-in is compared several times, and .NET asks ICU about each text with å, ä or ö in it.
    private static char LowerLatin(char sign) =>
        sign is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ' and not '×') ? (char)(sign | CaseBit) : sign;
}
