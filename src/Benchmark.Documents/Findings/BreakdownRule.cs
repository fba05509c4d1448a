using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>The parts of a whole against the whole that is said.</summary>
internal sealed class BreakdownRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source) =>
        from breakdown in source.Extract.Breakdowns
        where breakdown.StatedTotal is not null
        let sum = breakdown.Items.Sum(i => i.Value)
        where sum != breakdown.StatedTotal
        select new ExtractFinding(
            "parts",
            "error",
            $"Delarna ({string.Join(" + ", breakdown.Items.Select(i => SwedishText.Number(i.Value)))}) blir {SwedishText.Number(sum)}, men helheten sägs vara {SwedishText.Number(breakdown.StatedTotal!.Value)}.",
            [breakdown.Line]);
}
