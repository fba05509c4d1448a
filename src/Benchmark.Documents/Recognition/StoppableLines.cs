using System.Collections;
using Benchmark.Documents.Layout;

namespace Benchmark.Documents.Recognition;

/// <summary>Lines that can be read until the time is out: whatever goes through them is cut, without looking at a clock itself.</summary>
internal sealed class StoppableLines(IReadOnlyList<DocumentLine> lines, CancellationToken cancellationToken) : IReadOnlyList<DocumentLine>
{
    /// <inheritdoc />
    public int Count => lines.Count;

    /// <inheritdoc />
    public DocumentLine this[int index]
    {
        get
        {
            cancellationToken.ThrowIfCancellationRequested();
            return lines[index];
        }
    }

    /// <inheritdoc />
    public IEnumerator<DocumentLine> GetEnumerator()
    {
        foreach (var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return line;
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
