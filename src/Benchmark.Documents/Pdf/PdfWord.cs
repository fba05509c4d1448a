namespace Benchmark.Documents.Pdf;

/// <summary>A word where it stands on its page, in points from the page's top left corner.</summary>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    public double Top => Baseline - (Size * 0.8);

    public double Bottom => Baseline + (Size * 0.22);

    public double Middle => (Left + Right) / 2;
}
