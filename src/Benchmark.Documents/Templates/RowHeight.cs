namespace Benchmark.Documents.Templates;

/// <summary>
/// How high a row must be for its wrapped text. Programs fit rows to text that is typed but not to text in a file they open.
/// </summary>
internal static class RowHeight
{
    private const double Line = 15;
    private const double Most = 409;
    private const double Title = 22;

    /// <summary>The height in points of a row with a title.</summary>
    public static double OfTitle => Title;

    /// <summary>The height in points.</summary>
    /// <param name="cells">The row's cells.</param>
    /// <param name="widths">The columns' widths in characters.</param>
    public static double Of(IReadOnlyList<TemplateCell> cells, IReadOnlyList<double> widths)
    {
        var lines = 1;
        for (var i = 0; i < Math.Min(cells.Count, widths.Count); i++)
        {
            if (cells[i].Text is { Length: > 0 } text)
            {
                lines = Math.Max(lines, Lines(text, (int)Math.Max(1, widths[i] - 1)));
            }
        }

        return Math.Min(Most, lines * Line);
    }

    // Counts as the programs break: whole words, and a word that is too long by letters.
    private static int Lines(string text, int width)
    {
        var lines = 0;
        foreach (var paragraph in text.Split('\n'))
        {
            var used = width + 1;
            foreach (var word in paragraph.Split(' '))
            {
                if (used + 1 + word.Length <= width)
                {
                    used += 1 + word.Length;
                }
                else
                {
                    lines += Math.Max(1, (word.Length + width - 1) / width);
                    used = word.Length % width;
                }
            }
        }

        return lines;
    }
}
