namespace Benchmark.Documents.Pdf;

/// <summary>What was read of one page.</summary>
internal sealed class PdfPage(int number, double width, double height, List<PdfWord> words, Rulings rulings)
{
    public int Number { get; } = number;

    public double Width { get; } = width;

    public double Height { get; } = height;

    /// <summary>The words of the page, without header and footer once those are known.</summary>
    public List<PdfWord> Words { get; set; } = words;

    public Rulings Rulings { get; } = rulings;

    /// <summary>The tables that lines rule.</summary>
    public IReadOnlyList<RuledGrid> Grids { get; } = RuledGrid.Find(rulings);
}
