using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>The sum printed under months against the months.</summary>
internal sealed class SeriesSumRule : IFindingRule
{
    private const int LongestTable = 40;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var series in source.Extract.Series)
        {
            foreach (var (sum, index) in series.Points.Select((p, i) => (p, i)).Where(p => p.i >= 2 && IsSum(p.p)))
            {
                var parts = series.Points.Take(index).Where(p => !IsSum(p)).ToList();
                var computed = parts.Sum(p => p.Value);
                if (parts.Count >= 2 && IsFrom(parts[0].Period, sum.Period) && computed != sum.Value && Math.Abs(computed - sum.Value) > (parts.Count + 1) / 2m && Math.Abs(computed - sum.Value) < sum.Value / 2)
                {
                    yield return new ExtractFinding(
                        "series-sum",
                        "error",
                        $"{series.Name}: {sum.Label} är tryckt {SwedishText.Number(sum.Value)}, månaderna blir {SwedishText.Number(computed)}.",
                        [series.Line, .. RowOf(source, series, sum)]);
                }
            }
        }
    }

    private static IEnumerable<int> RowOf(FindingSource source, ExtractSeries series, ExtractPoint sum) =>
        source.Lines
            .SkipWhile(l => l.Number < series.Line)
            .TakeWhile(l => l.Number <= series.Line + LongestTable)
            .Where(l => l.Kind == LineKind.Row && l.Number > series.Line && l.Cells.Contains(sum.Label))
            .Select(l => l.Number)
            .Take(1);

    // A sum of a span begins where its parts do; one of a year is of the same year.
    private static bool IsFrom(string first, string sum) => sum.Length < 7 ? first.StartsWith(sum, StringComparison.Ordinal) : first.StartsWith(sum[..7], StringComparison.Ordinal);

    private static bool IsSum(ExtractPoint point) =>
        point.Label is { } label && (label.StartsWith("s:a", StringComparison.OrdinalIgnoreCase) || label.StartsWith("summa", StringComparison.OrdinalIgnoreCase) || label.StartsWith("total", StringComparison.OrdinalIgnoreCase));
}
