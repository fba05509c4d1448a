using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Heads;

namespace Benchmark.Documents.Findings;

/// <summary>Diarienummer in the heads of a document's parts that differ.</summary>
internal sealed class RegistryNumberRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        var numbers = RegistryNumbers.Find(source.Lines);
        var usual = numbers.GroupBy(n => n.Number).OrderByDescending(g => g.Count()).FirstOrDefault();
        foreach (var other in numbers.Where(n => usual is not null && n.Number != usual.Key).DistinctBy(n => n.Number))
        {
            yield return new ExtractFinding(
                "registry-number",
                "error",
                $"Diarienumret är {other.Number} här men {usual!.Key} på andra ställen.",
                [other.Line, usual.First().Line]);
        }
    }
}
