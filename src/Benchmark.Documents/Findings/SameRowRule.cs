using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>Rows of two tables that tell of the same thing and differ: most of their columns are alike, one isn't.</summary>
internal sealed class SameRowRule : IFindingRule
{
    private const int FewestAlike = 3;
    private const decimal Thousand = 1000;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var sameName in source.Extract.Finance.GroupBy(r => Folded.Of(r.Row)))
        {
            var rows = sameName.ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                for (var j = i + 1; j < rows.Count; j++)
                {
                    if (rows[i].TableNumber != rows[j].TableNumber && rows[i].Unit == rows[j].Unit && Differ(rows[i], rows[j]) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }
        }

        foreach (var same in source.Extract.Indicators.SelectMany(i => i.Values.Select(v => (Indicator: i, Value: v))).GroupBy(p => (Folded.Of(p.Indicator.Name), Folded.Of(p.Indicator.Group), p.Value.Kind, p.Value.Period, p.Value.Sex)))
        {
            if (same.Select(p => p.Value.Value).Distinct().ToList() is { Count: > 1 } values && same.Key.Period is not null)
            {
                yield return new ExtractFinding(
                    "same-figure",
                    "contradiction",
                    $"{same.First().Indicator.Name}: samma värde är tryckt både som {SwedishText.Number(values[0])} och som {SwedishText.Number(values[1])}.",
                    [.. same.Select(p => p.Indicator.Line).Distinct()]);
            }
        }
    }

    private static ExtractFinding? Differ(ExtractFinanceRow one, ExtractFinanceRow other)
    {
        var shared = one.Values
            .Where(v => v.Period is not null)
            .Select(v => (One: v, Other: other.Values.FirstOrDefault(o => o.Kind == v.Kind && o.Period == v.Period && o.Column == v.Column)))
            .Where(p => p.Other is not null)
            .ToList();
        var alike = shared.Count(p => p.One.Value == p.Other!.Value && p.One.Value != 0);
        var unlike = shared.Where(p => Math.Abs(p.One.Value - p.Other!.Value) > 1).ToList();
        if (alike < FewestAlike || unlike.Count is 0 or > 2)
        {
            return null;
        }

        var (first, second) = (unlike[0].One, unlike[0].Other!);
        var isThousandfold = second.Value != 0 && Math.Abs(first.Value / second.Value) is Thousand or 1 / Thousand;
        return new ExtractFinding(
            isThousandfold ? "thousandfold" : "same-figure",
            "contradiction",
            $"{one.Row}, {first.Column}: {SwedishText.Number(first.Value)} i den ena tabellen, {SwedishText.Number(second.Value)} i den andra.",
            [one.Line, other.Line]);
    }
}
