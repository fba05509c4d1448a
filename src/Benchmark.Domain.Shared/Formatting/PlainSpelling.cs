using System.Globalization;

namespace Benchmark.Formatting;

/// <summary>Makes spellings of the same words equal: case, and kinds and number of spaces, don't matter.</summary>
public static class PlainSpelling
{
    private const int Short = 256;

    /// <summary>Lower case, single spaces, none at the ends. Every row of a hand-in is compared by this, several times.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="closing">Signs that are taken away at the end, with spaces among them.</param>
    /// <param name="culture">Whose lower case.</param>
    public static string Of(ReadOnlySpan<char> text, ReadOnlySpan<char> closing, CultureInfo culture)
    {
        Span<char> plain = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign))
            {
                plain[length++] = sign;
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

        Span<char> lower = length <= Short ? stackalloc char[Short] : new char[length];
        return new string(lower[..((ReadOnlySpan<char>)plain[..length]).ToLower(lower, culture)]);
    }
}
