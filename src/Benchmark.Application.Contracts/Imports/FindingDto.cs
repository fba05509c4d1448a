namespace Benchmark.Imports;

/// <summary>Something found in a hand-in, in words.</summary>
/// <param name="Severity">Warning or error.</param>
/// <param name="Code">Namespaced, for programs.</param>
/// <param name="Message">The sentence, in the caller's language.</param>
/// <param name="Where">File, sheet, row and column; null when it isn't about a place.</param>
/// <param name="Found">What stood there.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Word">For a status word that nobody knows: the word.</param>
public sealed record FindingDto(
    FindingSeverity Severity,
    string Code,
    string Message,
    string? Where = null,
    string? Found = null,
    string? Expected = null,
    string? Word = null);
