using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>A key figure printed as outcome that is the forecast of a money table.</summary>
internal sealed class ForecastAsOutcomeRule : IFindingRule
{
    private const decimal Distinctive = 10_000;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var indicator in source.Extract.Indicators)
        {
            foreach (var value in indicator.Values.Where(v => v.Kind == "utfall" && Math.Abs(v.Value) >= Distinctive))
            {
                var row = source.Extract.Finance.FirstOrDefault(r =>
                    r.Values.Any(v => v.Kind == "prognos" && Math.Abs(v.Value) == Math.Abs(value.Value))
                    && r.Values.FirstOrDefault(v => v.Kind == "utfall" && v.Period == value.Period) is { } outcome && Math.Abs(outcome.Value) != Math.Abs(value.Value));
                if (row is not null)
                {
                    var outcome = row.Values.First(v => v.Kind == "utfall" && v.Period == value.Period);
                    yield return new ExtractFinding(
                        "forecast-as-outcome",
                        "contradiction",
                        $"{indicator.Name}: {SwedishText.Number(value.Value)} anges som utfall men är prognosen för ”{row.Row}”; utfallet där är {SwedishText.Number(outcome.Value)}.",
                        [indicator.Line, row.Line]);
                }
            }
        }
    }
}
