namespace Benchmark.Imports;

/// <summary>Something that a hand-in couldn't give when the rest of it was taken in. Kept until someone gives it.</summary>
/// <param name="Row">Its place in what was read, as <c>Figures-3</c>; null where nothing could be made of the line.</param>
/// <param name="Content">The row alone; null as above.</param>
/// <param name="Source">Where it stood.</param>
/// <param name="Findings">Why it stayed out.</param>
public sealed record LeftOutRow(string? Row, ReportDraft? Content, SourceRef? Source, IReadOnlyList<Finding> Findings);
