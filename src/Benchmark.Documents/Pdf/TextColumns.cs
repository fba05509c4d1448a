namespace Benchmark.Documents.Pdf;

/// <summary>The columns that words over several lines stand in, found by the empty space between them.</summary>
internal sealed class TextColumns
{
    // Parts of the letters' size.
    private const double UsualGap = 0.9;
    private const double PhraseGap = 0.36;
    private const double AlignedGap = 0.5;
    private const int FewestAligned = 4;
    private const int NarrowestGutter = 3;
    private const int WidestPage = 4000;

    private readonly double[] gutters;
    private readonly double right;

    private TextColumns(double[] gutters, double right)
    {
        this.gutters = gutters;
        this.right = right;
    }

    public int Count => gutters.Length + 1;

    /// <summary>Finds the columns; a single one when there is no space between.</summary>
    public static TextColumns Of(IReadOnlyList<TextLine> lines)
    {
        double left = lines.Min(line => line.Left), right = lines.Max(line => line.Right);
        var length = (int)Math.Clamp(right - left, 1, WidestPage) + 1;
        var covered = new int[length];
        foreach (var line in lines)
        {
            var from = 0;
            foreach (var word in line.Words)
            {
                var start = Math.Max(from, (int)(word.Left - left));
                from = Math.Min(length, (int)Math.Ceiling(word.Right - left));
                for (var i = start; i < from; i++)
                {
                    covered[i]++;
                }
            }
        }

        // A heading over several columns may cross, where no space is wholly empty.
        var allowed = (lines.Count / 12) + (lines.Count >= 4 ? 1 : 0);
        var gutters = new List<double>();
        foreach (var (start, end) in Runs(covered, 0, length, allowed))
        {
            var empty = Runs(covered, start, end, 0).ToList();
            foreach (var (from, to) in empty.Count > 0 ? empty : [(start, end)])
            {
                if (from > 0 && to < length && IsGutter(lines, left + from, left + to))
                {
                    gutters.Add(left + ((from + to) / 2.0));
                }
            }
        }

        return new TextColumns([.. Kept(lines, gutters, right)], right);
    }

    /// <summary>How far to the right the words of a column may go.</summary>
    public double RightOf(int column) => column < gutters.Length ? gutters[column] : right;

    /// <summary>The column of a place.</summary>
    public int At(double place)
    {
        var column = 0;
        while (column < gutters.Length && gutters[column] < place)
        {
            column++;
        }

        return column;
    }

    /// <summary>The line's cells, null where a column has none. A phrase over several columns stands in its first.</summary>
    public TextLine?[] Cells(TextLine line)
    {
        var words = new List<PdfWord>?[Count];
        var column = 0;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (i == 0 || word.Left - line.Words[i - 1].Right > PhraseGap * word.Size)
            {
                column = At(Math.Min(word.Middle, word.Left + word.Size));
            }

            (words[column] ??= []).Add(word);
        }

        return [.. words.Select(cell => cell is null ? null : new TextLine(cell))];
    }

    /// <summary>Whether the line crosses the space between columns without a gap there.</summary>
    public bool IsCrossedBy(TextLine line)
    {
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (At(word.Left) != At(word.Right) || (i > 0 && At(line.Words[i - 1].Middle) != At(word.Middle) && word.Left - line.Words[i - 1].Right <= PhraseGap * word.Size))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(int Start, int End)> Runs(int[] covered, int start, int end, int allowed)
    {
        for (var i = start; i < end; i++)
        {
            var from = i;
            while (i < end && covered[i] <= allowed)
            {
                i++;
            }

            if (i - from >= NarrowestGutter)
            {
                yield return (from, i);
            }
        }
    }

    // A heading to the left and figures to the right of one column never stand beside each other.
    private static List<double> Kept(IReadOnlyList<TextLine> lines, List<double> gutters, double right)
    {
        for (var i = 0; i < gutters.Count;)
        {
            var columns = new TextColumns([.. gutters], right);
            if (lines.Select(columns.Cells).Any(cells => cells[i] is not null && cells[i + 1] is not null))
            {
                i++;
            }
            else
            {
                gutters.RemoveAt(i);
            }
        }

        return gutters;
    }

    // A tab stop sets every line's words at one place.
    private static bool IsAligned(List<double> places) => places.Max() - places.Min() < 1;

    // Spaces between words may stand above each other by chance, so the usual gap has to be wide.
    private static bool IsGutter(IReadOnlyList<TextLine> lines, double from, double to)
    {
        var gaps = new List<double>();
        var begin = new List<double>();
        var end = new List<double>();
        foreach (var line in lines)
        {
            var next = 0;
            while (next < line.Words.Count && line.Words[next].Middle < (from + to) / 2)
            {
                next++;
            }

            if (next > 0 && next < line.Words.Count && !LineMarks.IsAfterMark(line, next))
            {
                gaps.Add((line.Words[next].Left - line.Words[next - 1].Right) / line.Size);
                begin.Add(line.Words[next].Left);
                end.Add(line.Words[next - 1].Right);
            }
        }

        gaps.Sort();
        return (gaps.Count >= FewestAligned && gaps[0] > AlignedGap && (IsAligned(begin) || IsAligned(end))) || (gaps.Count == 0 ? to - from > 20
            : gaps[gaps.Count / 2] >= UsualGap || (gaps.Count >= 3 && gaps[0] > PhraseGap && gaps[^1] >= 2 * UsualGap));
    }
}
