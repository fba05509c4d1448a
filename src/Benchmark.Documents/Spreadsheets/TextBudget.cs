using Benchmark.Documents.Safety;
using Benchmark.Formatting;
using Benchmark.Imports;

namespace Benchmark.Documents.Spreadsheets;

/// <summary>Bounds the text that one upload keeps in memory.</summary>
public sealed class TextBudget(long limit = ImportConsts.MaxTextLength)
{
    private long left = limit;

    /// <summary>Counts a text, cut to the longest a cell can hold.</summary>
    /// <exception cref="UnreadableFileException">The upload holds too much text.</exception>
    public string Keep(string text)
    {
        var kept = Cut.To(text, ImportConsts.MaxCellLength);
        left -= kept.Length;
        return left >= 0 ? kept : throw new UnreadableFileException(ImportFindingCodes.UnpacksTooLarge);
    }
}
