using System.Text.RegularExpressions;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Puts cells together that a narrow column broke over lines: a name that goes on in the row below, a comment that goes on under its row.</summary>
internal static partial class WrappedCells
{
    private const int Longest = 110;

    /// <summary>The lines, such cells whole.</summary>
    public static IReadOnlyList<DocumentLine> Join(IReadOnlyList<DocumentLine> lines)
    {
        List<DocumentLine>? joined = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var before = joined is { Count: > 0 } ? joined[^1] : i > 0 ? lines[i - 1] : null;
            if (before?.Kind != LineKind.Row || lines[i].Kind is not (LineKind.Paragraph or LineKind.Heading) || lines[i].Text.Length > Longest)
            {
                joined?.Add(lines[i]);
                continue;
            }

            if (i + 1 < lines.Count && GoesOn(lines[i], lines[i + 1]))
            {
                joined ??= [.. lines.Take(i)];
                var row = lines[i + 1];
                joined.Add(row.AsRow([LineJoin.Join(lines[i].Text, row.Cells[0]), .. row.Cells.Skip(1)]));
                i++;
            }
            else if (char.IsLower(lines[i].Text[0]) && before.Cells.Count > 1 && IsWords(before.Cells[^1]))
            {
                joined ??= [.. lines.Take(i)];
                joined[^1] = before.AsRow([.. before.Cells.SkipLast(1), LineJoin.Join(before.Cells[^1], lines[i].Text)]);
            }
            else
            {
                joined?.Add(lines[i]);
            }
        }

        return joined ?? lines;
    }

    private static bool GoesOn(DocumentLine line, DocumentLine row) =>
        row.Kind == LineKind.Row && row.Cells.Count > 1 && row.Cells[0].Length > 0 && char.IsLower(row.Cells[0][0]) && !Part().IsMatch(row.Cells[0])
        && char.IsUpper(line.Text[0]) && line.Text[^1] is not ('.' or ':' or '!' or '?');

    private static bool IsWords(string cell) => cell.Length > 0 && char.IsLetter(cell[^1]) && cell.Contains(' ', StringComparison.Ordinal) && !cell.Any(char.IsAsciiDigit);

    // "varav kvinnor" begins a row of its own.
    [GeneratedRegex(@"\A(?:varav|därav|av vilka|kvinnor|män|totalt|summa)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Part();
}
