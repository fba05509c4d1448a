using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Parts rows of uppdrag whose columns were lost and that a narrow page broke over lines: title, status and comment run on, the status perhaps broken too.</summary>
internal static class BrokenFollowUp
{
    private const int MostLines = 200;
    private const int ShortestTitle = 10;

    /// <summary>The rows that stand in the lines up to the next blank one or heading.</summary>
    public static List<DocumentLine> Read(IReadOnlyList<DocumentLine> lines, int body, Func<string, string?> meaning, out int end)
    {
        var starts = new List<int>();
        var text = string.Empty;
        end = body;
        while (end < lines.Count && end - body < MostLines && lines[end].Kind == LineKind.Paragraph)
        {
            text = LineJoin.Join(text, lines[end].Text);
            starts.Add(text.Length - lines[end].Text.Length);
            end++;
        }

        var found = new List<(int Line, int Begin, int Status, string Word)>();
        foreach (var (at, word) in starts.Count > 1 ? LostFollowUp.Statuses(text, meaning) : [])
        {
            var line = found.Count == 0 ? 0 : starts.FindLastIndex(s => s < at && s > found[^1].Status + found[^1].Word.Length && BeginsSentence(text, s));
            if (line >= 0 && at - starts[line] >= ShortestTitle)
            {
                found.Add((line, starts[line], at, word));
            }
        }

        return
        [
            .. found.Select((f, i) => lines[body + f.Line].AsRow(
                text[f.Begin..f.Status].Trim(),
                f.Word,
                text[(f.Status + f.Word.Length)..(i + 1 < found.Count ? found[i + 1].Begin : text.Length)].Trim(' ', '.'),
                string.Empty)),
        ];
    }

    private static bool BeginsSentence(string text, int start) =>
        char.IsUpper(text[start]) && text[..start].TrimEnd() is [.., '.' or '!' or '?'];
}
