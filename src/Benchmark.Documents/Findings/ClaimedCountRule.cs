using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>Counts claimed in prose against the items: "Av de 26 aktiviteterna bedöms nio som färdiga, 12 pågår enligt plan".</summary>
internal sealed partial class ClaimedCountRule(ReportVocabulary words) : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        for (var i = 0; i < source.Sentences.Count; i++)
        {
            var sentence = source.Sentences[i];
            if (Whole().Match(sentence.Text) is not { Success: true } match || !NumberWord.TryRead(match.Groups["n"].Value, out var claimed))
            {
                continue;
            }

            var isActivity = match.Groups["k"].Value.StartsWith("aktivitet", StringComparison.OrdinalIgnoreCase) || match.Groups["k"].Value.StartsWith("punkt", StringComparison.OrdinalIgnoreCase);
            var statuses = isActivity && source.Extract.Activities.Count > 0 ? ActivityStatuses(source, claimed) : AssignmentStatuses(source, sentence, match.Groups["k"].Value);
            if (statuses.Count == 0)
            {
                continue;
            }

            // "Planen har tolv aktiviteter. Fem är färdiga …": the parts come in the next sentence.
            var rest = sentence.Text[(match.Index + match.Length)..];
            if (match.Groups["has"].Success && i + 1 < source.Sentences.Count && source.Sentences[i + 1].Line == sentence.Line)
            {
                rest += ", " + source.Sentences[i + 1].Text;
            }

            var wrong = ClaimedParts.Of(rest, words.Status)
                .Select(p => (Status: p.Meaning, p.Count, Found: statuses.Count(s => StatusListRule.IsSame(s, p.Meaning))))
                .Where(p => p.Count != p.Found)
                .Select(p => $"{p.Status} {p.Count} i texten, {p.Found} i uppräkningen")
                .ToList();
            var kind = isActivity ? "aktiviteter" : match.Groups["k"].Value.StartsWith("uppdrag", StringComparison.OrdinalIgnoreCase) ? "uppdrag" : "åtgärder";
            if (claimed != statuses.Count && (isActivity || IsOfGoal(sentence)))
            {
                wrong.Insert(0, $"{kind} {claimed} i texten, {statuses.Count} i uppräkningen");
            }

            if (wrong.Count > 0)
            {
                yield return new ExtractFinding("claimed-count", "contradiction", $"Texten säger ett antal, uppräkningen ett annat: {string.Join(", ", wrong)}.", [sentence.Line]);
            }
        }
    }

    private static List<string> ActivityStatuses(FindingSource source, int claimed) => source.Extract.Activities
        .GroupBy(a => a.Plan)
        .OrderBy(p => Math.Abs(p.Count() - claimed))
        .Select(p => p.Select(a => a.Status ?? string.Empty).ToList())
        .FirstOrDefault([]);

    private static List<string> AssignmentStatuses(FindingSource source, Sentence sentence, string word)
    {
        var kind = word.StartsWith("uppdrag", StringComparison.OrdinalIgnoreCase) ? "uppdrag" : "åtgärd";
        var all = source.Extract.Assignments.Where(a => a.Kind == kind);
        if (!IsOfGoal(sentence))
        {
            // Where goals have uppdrag, those beside the goals aren't counted among them.
            var underGoals = all.Where(a => a.Goal is not null).ToList();
            return [.. (kind == "uppdrag" && underGoals.Count > 0 ? underGoals : all).Select(a => a.Status ?? string.Empty)];
        }

        var goal = source.Extract.Goals.Where(g => g.Line < sentence.Line && g.Kind != "nämndmål").MaxBy(g => g.Line);
        return goal is null ? [] : [.. all.Where(a => a.Goal == (goal.Number ?? goal.Title)).Select(a => a.Status ?? string.Empty)];
    }

    private static bool IsOfGoal(Sentence sentence) => sentence.Text.Contains("kopplade till", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:av|(?<has>har|finns|innehåller|omfattar))\s+(?:(?:nämndens|handlingsplanens|planens|åtgärdsplanens)\s+)?(?:de\s+)?(?:totalt\s+)?(?<n>\d{1,3}|\p{Ll}{2,12})\s+(?<k>aktivitet(?:er)?(?:na)?|punkter(?:na)?|uppdrag(?:en)?|åtgärder(?:na)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();
}
