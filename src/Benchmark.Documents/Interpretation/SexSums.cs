using Benchmark.Documents.Imports;
using Benchmark.Documents.Numbers;
using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Documents.Interpretation;

/// <summary>Checks that women and men make the total, where they are counted.</summary>
internal static class SexSums
{
    public static void Check(List<DraftFigure> figures, Dictionary<string, KnownIndicator> indicators, FindingList findings)
    {
        var groups = figures
            .Where(figure => figure.Value is not null && indicators[figure.Indicator] is { IsCount: true, IsSexDivided: true })
            .GroupBy(figure => (figure.Indicator, figure.Kind));
        foreach (var group in groups)
        {
            var total = group.FirstOrDefault(figure => figure.Sex == Sex.Total);
            var women = group.FirstOrDefault(figure => figure.Sex == Sex.Women);
            var men = group.FirstOrDefault(figure => figure.Sex == Sex.Men);
            if (total is not null && women is not null && men is not null && women.Value + men.Value != total.Value)
            {
                findings.Warn(
                    ImportFindingCodes.SexSum,
                    total.Source,
                    total.Printed,
                    SwedishNumber.Print(women.Value!.Value + men.Value!.Value),
                    ("name", indicators[total.Indicator].Name),
                    ("women", SwedishNumber.Print(women.Value.Value)),
                    ("men", SwedishNumber.Print(men.Value.Value)),
                    ("total", SwedishNumber.Print(total.Value!.Value)));
            }
        }
    }
}
