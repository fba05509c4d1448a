using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>Printed variances against the two columns they are the difference of, found by what holds for most rows.</summary>
internal sealed class VarianceRule : IFindingRule
{
    private const int FewestRows = 3;
    private const decimal LastPlaces = 1.5m;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var table in source.Extract.Finance.GroupBy(r => r.TableNumber))
        {
            var rows = table.Where(r => r.Values.Count >= 3).ToList();
            var columns = rows.SelectMany(r => r.Values).Select(v => (v.Column, v.Kind)).Distinct().ToList();
            foreach (var variance in columns.Where(c => c.Kind == "avvikelse"))
            {
                foreach (var finding in Check(rows, variance.Column, [.. columns.Where(c => c.Kind != "avvikelse").Select(c => c.Column)]))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<ExtractFinding> Check(List<ExtractFinanceRow> rows, string variance, List<string> columns)
    {
        List<(ExtractFinanceRow Row, decimal Printed, decimal Computed, decimal Rounding)>? fewest = null;
        foreach (var minuend in columns)
        {
            foreach (var subtrahend in columns.Where(c => c != minuend))
            {
                var compared = rows
                    .Select(r => (Row: r, Printed: ValueOf(r, variance), Computed: ValueOf(r, minuend) - ValueOf(r, subtrahend)))
                    .Where(c => c.Printed is not null && c.Computed is not null)
                    .Select(c => (c.Row, Printed: c.Printed!.Value, Computed: c.Computed!.Value, Rounding: Rounding(c.Row, [variance, minuend, subtrahend])))
                    .ToList();
                var wrong = compared.Where(c => Math.Abs(Math.Abs(c.Printed) - Math.Abs(c.Computed)) > c.Rounding).ToList();
                // A difference of nothing but zeros proves nothing.
                var right = compared.Count(c => c.Printed != 0 && Math.Abs(Math.Abs(c.Printed) - Math.Abs(c.Computed)) <= c.Rounding);
                if (right >= FewestRows && right > wrong.Count * 3 && (fewest is null || wrong.Count < fewest.Count))
                {
                    fewest = wrong;
                }
            }
        }

        return (fewest ?? []).Select(w => new ExtractFinding(
            "variance",
            "error",
            $"{w.Row.Row}{(w.Row.Subrow is null ? string.Empty : ", " + w.Row.Subrow)}: avvikelsen är tryckt {SwedishText.Number(w.Printed)}, kolumnerna ger {SwedishText.Number(w.Computed)}.",
            [w.Row.Line]));
    }

    // Each of the three was rounded to the last place it is printed with.
    private static decimal Rounding(ExtractFinanceRow row, string[] columns) =>
        LastPlaces * (decimal)Math.Pow(10, -columns.Min(c => row.Values.First(v => v.Column == c).Value.Scale));

    private static decimal? ValueOf(ExtractFinanceRow row, string column) => row.Values.FirstOrDefault(v => v.Column == column)?.Value;
}
