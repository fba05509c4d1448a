using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Puts sentences together that a text has broken over lines: a long line that ends as no sentence does goes on in the next.</summary>
internal static class WrappedProse
{
    private const int FullLine = 50;
    private const int Longest = 2000;

    /// <summary>The lines, such paragraphs in one piece with the number of their first line.</summary>
    public static IEnumerable<DocumentLine> Join(IEnumerable<DocumentLine> lines)
    {
        DocumentLine? whole = null;
        var last = string.Empty;
        foreach (var line in lines)
        {
            if (whole is { Text.Length: < Longest } && line.Kind == LineKind.Paragraph && last.Length >= FullLine && last[^1] is not ('.' or ':' or '!' or '?'))
            {
                whole = whole with { Text = LineJoin.Join(whole.Text, line.Text) };
            }
            else
            {
                if (whole is not null)
                {
                    yield return whole;
                }

                whole = line;
            }

            last = line.Kind == LineKind.Paragraph ? line.Text : string.Empty;
        }

        if (whole is not null)
        {
            yield return whole;
        }
    }
}
