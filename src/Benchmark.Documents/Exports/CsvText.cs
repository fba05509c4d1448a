using System.Text;

namespace Benchmark.Documents.Exports;

/// <summary>
/// Writes CSV that Swedish spreadsheet programs open right and that can't run anything: semicolon, UTF-8 with a mark,
/// and an apostrophe before text that a program would take for a formula.
/// </summary>
public static class CsvText
{
    /// <summary>Separates fields.</summary>
    public const char Separator = ';';

    /// <summary>A text field, quoted when it must be.</summary>
    public static string Text(string? text)
    {
        if (ExportText.Safe(text) is not { Length: > 0 } safe)
        {
            return string.Empty;
        }

        return safe.AsSpan().IndexOfAny("\";\r\n\t") >= 0 || safe[0] == ' ' || safe[^1] == ' '
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    /// <summary>A number field with decimal comma; it may begin with minus, since it isn't text.</summary>
    public static string Number(decimal? number) =>
        number is { } value ? (value < 0 ? "-" : string.Empty) + Numbers.SwedishNumber.Print(Math.Abs(value)) : string.Empty;

    /// <summary>One line of fields that are ready, with its line break.</summary>
    public static string Line(params IEnumerable<string> fields) => string.Join(Separator, fields) + "\r\n";

    /// <summary>The bytes of a whole file.</summary>
    public static byte[] File(IEnumerable<string> lines) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines))];
}
