using Benchmark.Documents.Recognition;

namespace Benchmark.Imports.Readings;

/// <summary>Keeps what a document prints of a row, with periods and kinds in the shared model's terms.</summary>
internal sealed class PrintedRows(ExtractPeriods periods)
{
    public PrintedRow Of(ExtractIndicator row) => new(false, row.Name, null, row.Group, row.Unit, row.Line, row.Page, Values(row.Values));

    public PrintedRow Of(ExtractFinanceRow row, bool? hasNegativeCosts) =>
        new(true, row.Row, row.Subrow, row.Table, row.Unit, row.Line, row.Page, Values(row.Values)) { HasNegativeCosts = hasNegativeCosts };

    private List<PrintedValue> Values(IReadOnlyList<ExtractValue> values) =>
        [.. values.Select(v => new PrintedValue(v.Column, ExtractPeriods.Kind(v.Kind), periods.Of(v.Period)?.Code, periods.MadeAt(v), v.Value, v.ValueAsPrinted, v.Column == v.Period) { Sex = ExtractPeriods.SexOf(v) })];
}
