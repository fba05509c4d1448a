namespace Benchmark.Documents.Spreadsheets;

/// <summary>Column letters: A is 1, Z is 26, AA is 27.</summary>
public static class ColumnLetter
{
    private const int MaxColumn = 16_384;

    private static readonly string[] Single = [.. Enumerable.Range('A', 26).Select(sign => ((char)sign).ToString())];

    /// <summary>The letter of a column counted from 1.</summary>
    public static string Of(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        if (column <= Single.Length)
        {
            return Single[column - 1];
        }

        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        while (column > 0)
        {
            column--;
            letters[--at] = (char)('A' + (column % 26));
            column /= 26;
        }

        return new string(letters[at..]);
    }

    /// <summary>The column of a reference such as <c>AB12</c>; 0 when it isn't one.</summary>
    public static int Parse(string? reference)
    {
        var column = 0;
        foreach (var sign in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(sign))
            {
                break;
            }

            column = (column * 26) + (sign - 'A' + 1);
            if (column > MaxColumn)
            {
                return 0;
            }
        }

        return column;
    }
}
