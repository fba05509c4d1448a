namespace Benchmark.Imports;

/// <summary>Something found in a hand-in, in words.</summary>
/// <param name="Severity">Warning or error.</param>
/// <param name="Code">Namespaced, for programs.</param>
/// <param name="Message">The sentence, in the caller's language.</param>
/// <param name="Where">File, sheet, row and column; null when it isn't about a place.</param>
/// <param name="Found">What stood there.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Word">For a status word that nobody knows: the word.</param>
/// <param name="Row">For content given as JSON: the row it speaks of; null when it speaks of no single one.</param>
/// <param name="Key">For a warning: what it is answered or accepted by when the report is submitted.</param>
/// <param name="Names">For one finding of many things: all of them, when the sentence names only the first.</param>
public sealed record FindingDto(
    FindingSeverity Severity,
    string Code,
    string Message,
    string? Where = null,
    string? Found = null,
    string? Expected = null,
    string? Word = null,
    FindingRowDto? Row = null,
    string? Key = null,
    IReadOnlyList<string>? Names = null);

/// <summary>Points at a row of content given as JSON.</summary>
/// <param name="Section">The list it stands in: figures, financeLines, goals, assignments, measures or activities.</param>
/// <param name="Index">Its place there, from 0.</param>
/// <param name="Field">The field of the row that is wrong, where it is one.</param>
public sealed record FindingRowDto(string Section, int Index, string? Field);
