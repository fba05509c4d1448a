namespace Benchmark.Documents.Pdf;

/// <summary>Words that stand on one line, from left to right.</summary>
internal sealed class TextLine(IReadOnlyList<PdfWord> words)
{
    private string? text;

    public IReadOnlyList<PdfWord> Words { get; } = words;

    public double Left { get; } = words[0].Left;

    public double Right { get; } = words.Max(word => word.Right);

    public double Top { get; } = words.Min(word => word.Top);

    public double Bottom { get; } = words.Max(word => word.Bottom);

    public double Baseline { get; } = words.MaxBy(word => word.Size)!.Baseline;

    public double Size { get; } = words.Max(word => word.Size);

    public bool IsBold { get; } = words.All(word => word.IsBold);

    public string Text => text ??= string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The parts between gaps wider than so many times the size of the letters.</summary>
    public List<TextLine> Split(double gap)
    {
        var parts = new List<TextLine>();
        var start = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i == Words.Count || Words[i].Left - Words[i - 1].Right > gap * Size)
            {
                parts.Add(new TextLine([.. Words.Skip(start).Take(i - start)]));
                start = i;
            }
        }

        return parts;
    }
}
