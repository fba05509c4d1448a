using System.Text.RegularExpressions;

namespace Benchmark.Documents.Recognition;

/// <summary>What no pattern got through in its time: it is lost and told of, and the rest of the document is read.</summary>
internal sealed class UnreadParts
{
    private readonly SortedSet<int> _lines = [];

    /// <summary>What is read, or something else when a pattern's time runs out.</summary>
    /// <param name="line">Where the part begins.</param>
    /// <param name="read">Reads the part.</param>
    /// <param name="otherwise">What is taken when it can't be read.</param>
    public T Read<T>(int line, Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            _lines.Add(line);
            return otherwise;
        }
    }

    /// <summary>One for each part.</summary>
    public IEnumerable<ExtractFinding> Findings =>
        _lines.Select(l => new ExtractFinding("unread", "warning", "Den del som börjar här tog för lång tid och kunde inte läsas helt. Jämför den med dokumentet.", [l]));
}
