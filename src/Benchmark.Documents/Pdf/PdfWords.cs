using System.Buffers;
using System.Text;
using Benchmark.Documents.Spreadsheets;
using UglyToad.PdfPig.Content;

namespace Benchmark.Documents.Pdf;

/// <summary>Makes words of a page's letters. A number with spaces between its thousands is one word.</summary>
internal static class PdfWords
{
    // Parts of the letters' size: a wider gap ends a word; one within the other lets thousands belong together.
    private const double WordGap = 0.17;
    private const double ThousandsGap = 0.4;

    private static readonly SearchValues<char> DigitsAndSpace = SearchValues.Create("0123456789 ");

    /// <summary>The words that stand upright, in the order in which the file draws them.</summary>
    public static List<PdfWord> Of(Page page, TextBudget budget)
    {
        var words = new List<PdfWord>();
        var text = new StringBuilder();
        var drawn = new HashSet<(string, int, int)>();
        Letter? first = null, last = null;
        foreach (var letter in page.Letters)
        {
            var isUpright = letter.TextOrientation == TextOrientation.Horizontal;
            if (first is not null && (!isUpright || string.IsNullOrWhiteSpace(letter.Value) || !Follows(last!, letter)))
            {
                Add(words, text, first, last!, page.Height, budget);
                first = null;
            }

            // Programs that have no bold letters draw the same one twice, a hair apart.
            if (!isUpright || string.IsNullOrWhiteSpace(letter.Value)
                || !drawn.Add((letter.Value, (int)letter.StartBaseLine.X, (int)letter.StartBaseLine.Y)))
            {
                continue;
            }

            first ??= letter;
            last = letter;
            text.Append(letter.Value);
        }

        if (first is not null)
        {
            Add(words, text, first, last!, page.Height, budget);
        }

        return words;
    }

    /// <summary>Joins the words of a line that are one number: 1 234 567.</summary>
    public static List<PdfWord> JoinThousands(IReadOnlyList<PdfWord> line)
    {
        var joined = new List<PdfWord>(line.Count);
        foreach (var word in line)
        {
            if (joined.Count > 0 && joined[^1] is var before && word.Left - before.Right <= ThousandsGap * word.Size
                && IsThousands(word.Text) && IsNumberStart(before.Text))
            {
                joined[^1] = before with { Text = before.Text + ' ' + word.Text, Right = word.Right };
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    private static bool Follows(Letter last, Letter next)
    {
        var size = Math.Max(last.PointSize, 1);
        var gap = next.StartBaseLine.X - last.EndBaseLine.X;
        return Math.Abs(next.StartBaseLine.Y - last.StartBaseLine.Y) < size * 0.1 && gap < size * WordGap && gap > -size * 0.5;
    }

    private static void Add(List<PdfWord> words, StringBuilder text, Letter first, Letter last, double height, TextBudget budget)
    {
        var word = budget.Keep(Hyphened(text.ToString()));
        text.Clear();
        var font = first.FontName ?? string.Empty;
        var isBold = first.FontDetails?.IsBold == true || font.Contains("Bold", StringComparison.OrdinalIgnoreCase) || font.Contains("Black", StringComparison.OrdinalIgnoreCase);
        var size = double.IsFinite(first.PointSize) && first.PointSize > 0.5 ? first.PointSize : 10;
        var (left, right, baseline) = (first.StartBaseLine.X, last.EndBaseLine.X, height - first.StartBaseLine.Y);
        if (double.IsFinite(left) && double.IsFinite(right) && double.IsFinite(baseline))
        {
            words.Add(new PdfWord(word, left, Math.Max(left, right), baseline, size, isBold));
        }
    }

    // A soft hyphen shows only where a line ends.
    private static string Hyphened(string word) => !word.Contains('\u00AD', StringComparison.Ordinal) ? word
        : word.Replace("\u00AD", string.Empty, StringComparison.Ordinal) + (word[^1] == '\u00AD' ? "-" : string.Empty);

    private static bool IsThousands(string text)
    {
        var digits = text.AsSpan().TrimEnd('%').Length;
        return digits >= 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 && (digits == 3 || text[3] is ',' or '.');
    }

    private static bool IsNumberStart(string text)
    {
        var digits = text.AsSpan().TrimStart("+-−–");
        return digits.Length > 0 && digits[0] is >= '1' and <= '9' && digits.IndexOfAnyExcept(DigitsAndSpace) < 0
            && digits.Length - (digits.LastIndexOf(' ') + 1) <= 3;
    }
}
