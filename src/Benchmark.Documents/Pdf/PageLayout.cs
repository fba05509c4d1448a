namespace Benchmark.Documents.Pdf;

/// <summary>Puts the parts of a page in reading order: tables, columns, paragraphs.</summary>
internal sealed class PageLayout(PdfPage page, double bodyRight)
{
    /// <summary>The page's blocks.</summary>
    public List<PdfBlock> Read()
    {
        var blocks = new List<PdfBlock>();
        var words = page.Words;
        var top = double.MinValue;
        foreach (var grid in page.Grids.OrderBy(grid => grid.Top))
        {
            if (RuledTable.Read(grid, page) is not { } table)
            {
                continue;
            }

            var above = words.Where(word => word.Baseline > top && word.Baseline <= grid.Top + (word.Size * 0.3) && !grid.Holds(word)).ToList();
            Flow(above, blocks);
            blocks.Add(table);
            var taken = above.ToHashSet();
            words = words.FindAll(word => !grid.Holds(word) && !taken.Contains(word));
        }

        Flow(words, blocks);
        return blocks;
    }

    private void Flow(IEnumerable<PdfWord> words, List<PdfBlock> blocks)
    {
        var lines = TextLines.Of(words);
        var plain = new List<TextLine>();
        for (var i = 0; i < lines.Count;)
        {
            if (ColumnRegion.Find(lines, i, page) is { } region)
            {
                blocks.AddRange(new ParagraphFlow(page.Number, bodyRight).Read(plain));
                plain.Clear();
                blocks.AddRange(region.Blocks);
                i = region.End;
            }
            else
            {
                plain.Add(lines[i++]);
            }
        }

        blocks.AddRange(new ParagraphFlow(page.Number, bodyRight).Read(plain));
    }
}
