namespace Benchmark.Documents.Exports;

/// <summary>Text of others in files that spreadsheet programs open.</summary>
public static class ExportText
{
    /// <summary>The text with an apostrophe before it where a program would take it for a formula, now or once it is typed in again.</summary>
    public static string? Safe(string? text) =>
        // A lone minus is the sign for a value that wasn't delivered, and nothing a program computes.
        string.IsNullOrEmpty(text) || text == "-" || !IsFormula(text) ? text : "'" + text;

    // Programs look past leading space, and take the full-width signs too.
    private static bool IsFormula(string text) =>
        text[0] is '\t' or '\r' or '\n' || text.AsSpan().TrimStart() is [('=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), ..];
}
