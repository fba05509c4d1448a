namespace Benchmark.Reports;

/// <summary>What the handläggare answers to a warning; it holds as long as the warning says the same.</summary>
/// <param name="Key">Which warning; see <see cref="Imports.Checks.WarningKey"/>.</param>
/// <param name="Text">The answer; null when the warning was accepted without a word.</param>
/// <param name="ByName">Who answered.</param>
/// <param name="At">When.</param>
public sealed record WarningAnswer(string Key, string? Text, string ByName, DateTimeOffset At);
