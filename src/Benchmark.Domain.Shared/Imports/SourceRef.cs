namespace Benchmark.Imports;

/// <summary>Where in a handed-in file something stands. Everything is counted from 1.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sheet">The sheet of a workbook, or the table of a document.</param>
/// <param name="Row">The row in the sheet.</param>
/// <param name="Column">The column's letter or heading.</param>
/// <param name="Page">The page of a document.</param>
/// <param name="Line">The line of a text.</param>
public sealed record SourceRef(string File, string? Sheet = null, int? Row = null, string? Column = null, int? Page = null, int? Line = null);
