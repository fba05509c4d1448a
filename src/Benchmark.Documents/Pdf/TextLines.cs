namespace Benchmark.Documents.Pdf;

/// <summary>Puts words on lines by their height on the page.</summary>
internal static class TextLines
{
    /// <summary>The lines from the top down.</summary>
    public static List<TextLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Baseline))
        {
            if (lines.Count > 0 && IsOnLine(lines[^1], word))
            {
                lines[^1].Add(word);
            }
            else if (lines.Count > 1 && IsRaised(word, lines[^2]))
            {
                lines[^2].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        LowerRaised(lines);
        return [.. lines.Select(line => new TextLine(PdfWords.JoinThousands([.. line.OrderBy(word => word.Left)])))];
    }

    private static bool IsOnLine(List<PdfWord> line, PdfWord word) =>
        word.Baseline - line[0].Baseline <= Math.Max(line[0].Size, word.Size) * 0.25 || IsRaised(word, line);

    private static bool IsRaised(PdfWord word, List<PdfWord> line) =>
        word.Size <= line[0].Size * 0.8 && Math.Abs(word.Baseline - line[0].Baseline) <= line[0].Size * 0.5
        && line.Any(other => Math.Abs(word.Left - other.Right) < other.Size * 0.6);

    // A raised mark of a note comes before its line, since it stands higher.
    private static void LowerRaised(List<List<PdfWord>> lines)
    {
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            if (lines[i].All(word => IsRaised(word, lines[i + 1])))
            {
                lines[i + 1].AddRange(lines[i]);
                lines.RemoveAt(i);
            }
        }
    }
}
