namespace Benchmark.Imports.Readings;

/// <summary>Says what a printed row that matches nothing holds.</summary>
internal static class UnmatchedRows
{
    /// <summary>The row, as it is told.</summary>
    /// <param name="row">The printed row.</param>
    /// <param name="index">Which of the printed rows it is.</param>
    public static UnmatchedRow Of(PrintedRow row, int index) => new(
        row.FullName,
        row.Group,
        string.Join(" · ", row.Values.Select(v => $"{v.Column}: {PrintedValues.Say(v)}")),
        row.Line,
        index,
        row.Unit);
}
