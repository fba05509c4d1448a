using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>Goals listed by assessment against the assessments in the details.</summary>
internal sealed class GoalListRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var list in source.FollowUp.GoalLists)
        {
            foreach (var item in list.Items.Where(i => i.Number is not null))
            {
                var details = source.Extract.Goals.Where(g => g.Kind != "nämndmål" && g.Number == item.Number && g.Line != item.Line && g.Assessment is not null).ToList();
                var others = details.Where(d => d.Assessment != list.Status).Select(d => d.Qualifier is null ? d.Assessment! : $"{d.Assessment} ({d.Qualifier})").ToList();
                if (others.Count > 0)
                {
                    yield return new ExtractFinding(
                        "summary-goal-assessment",
                        "contradiction",
                        $"Mål {item.Number} står som ”{list.Status}” i sammanställningen, men detaljdelen säger {string.Join(", ", others)}.",
                        [item.Line, .. details.Select(d => d.Line).Distinct()]);
                }
            }
        }
    }
}
