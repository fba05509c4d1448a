using Benchmark.Imports;

namespace Benchmark.Documents.Safety;

/// <summary>The file can't be read at all. The reader turns it into its one finding.</summary>
/// <param name="code">A code of <see cref="ImportFindingCodes"/>.</param>
/// <param name="found">What the content is, when it is known.</param>
public sealed class UnreadableFileException(string code, string? found = null) : Exception(code)
{
    /// <summary>A code of <see cref="ImportFindingCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>What the content is, when it is known.</summary>
    public string? Found { get; } = found;
}
