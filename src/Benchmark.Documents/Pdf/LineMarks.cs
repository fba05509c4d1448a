using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Pdf;

/// <summary>Tells the gap after a bullet or a number from the gap between two cells.</summary>
internal static class LineMarks
{
    private const double WideGap = 1.2;

    /// <summary>Whether the gap before a word is the one after the line's mark.</summary>
    public static bool IsAfterMark(TextLine line, int word) =>
        word == 1 && (LineLook.IsMark(line.Words[0].Text)
            || (LineLook.IsSectionNumber(line.Words[0].Text) && char.IsLetter(line.Words[1].Text[0]) && line.Words[1].Left - line.Words[0].Right < 6 * line.Size));

    /// <summary>Whether gaps part the line into cells.</summary>
    public static bool HasCells(TextLine line)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Left - line.Words[i - 1].Right > WideGap * line.Size && !IsAfterMark(line, i))
            {
                return true;
            }
        }

        return false;
    }
}
