using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>A year-to-date that falls: what is added up from January can only grow.</summary>
internal sealed class AccumulatedRule : IFindingRule
{
    private const int FewestPoints = 3;
    private const int MostFalls = 2;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var series in source.Extract.Series.Where(s => s.Points.Count >= FewestPoints && IsAccumulated(s.Name)))
        {
            var falls = series.Points.Zip(series.Points.Skip(1))
                .Where(p => p.First.Period[..4] == p.Second.Period[..4] && Math.Sign(p.First.Value) == Math.Sign(p.Second.Value) && Math.Abs(p.Second.Value) < Math.Abs(p.First.Value))
                .ToList();
            // Results go both ways; a slip is one month.
            if (falls.Count is > 0 and <= MostFalls)
            {
                yield return new ExtractFinding(
                    "year-to-date-falls",
                    "error",
                    $"{series.Name} sjunker från {SwedishText.Number(falls[0].First.Value)} ({falls[0].First.Period}) till {SwedishText.Number(falls[0].Second.Value)} ({falls[0].Second.Period}), fast det räknas från årets början.",
                    [series.Line]);
            }
        }
    }

    private static bool IsAccumulated(string name) =>
        Folded.Of(name).Split(' ').Any(w => w is "ack" || w.StartsWith("ackumulera", StringComparison.Ordinal)) && !name.Contains("resultat", StringComparison.OrdinalIgnoreCase)
        && !name.Contains("avvik", StringComparison.OrdinalIgnoreCase);
}
