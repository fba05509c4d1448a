using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition.Mending;

/// <summary>Steps over blank lines.</summary>
internal static class FilledLine
{
    /// <summary>The index of the next line that isn't blank; how many lines there are when none follows.</summary>
    public static int Next(IReadOnlyList<DocumentLine> lines, int index)
    {
        do
        {
            index++;
        }
        while (index < lines.Count && lines[index].Kind == LineKind.Blank);
        return index;
    }
}
