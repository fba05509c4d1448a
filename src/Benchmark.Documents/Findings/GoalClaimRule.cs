using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>"Uppdragen kopplade till målet pågår enligt plan" against uppdrag of the goal that don't.</summary>
internal sealed partial class GoalClaimRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var sentence in source.Sentences.Where(s => Claim().IsMatch(s.Text)))
        {
            var goal = source.Extract.Goals.Where(g => g.Line < sentence.Line && g.Kind != "nämndmål").MaxBy(g => g.Line);
            var behind = source.Extract.Assignments
                .Where(a => a.Kind == "uppdrag" && goal is not null && a.Goal == (goal.Number ?? goal.Title) && a.Status is not (null or "påbörjad" or "färdig"))
                .ToList();
            if (behind.Count > 0)
            {
                yield return new ExtractFinding(
                    "claimed-plan",
                    "contradiction",
                    $"Texten säger att målets uppdrag löper enligt plan, men {string.Join(" och ", behind.Select(b => $"”{SwedishText.Short(b.Title)}” har status {b.Status}"))}.",
                    [sentence.Line, .. behind.Select(b => b.Line)]);
            }
        }
    }

    [GeneratedRegex(@"\b(?:alla\s+)?uppdragen\b[^.]{0,60}\b(?:pågår|löper|följer|går|är)\b[^.]{0,20}\benligt plan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Claim();
}
