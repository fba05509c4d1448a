using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>Shares that are more than everything.</summary>
internal sealed class RateRule : IFindingRule
{
    private const decimal Everything = 100;

    public IEnumerable<ExtractFinding> Check(FindingSource source) =>
        from indicator in source.Extract.Indicators
        where indicator.Name.StartsWith("andel", StringComparison.OrdinalIgnoreCase)
        from value in indicator.Values
        where value.Value > Everything && value.Kind != "avvikelse"
        select new ExtractFinding("share-over-100", "error", $"{indicator.Name}, {value.Column}: {SwedishText.Number(value.Value)} är mer än hundra procent.", [indicator.Line]);
}
