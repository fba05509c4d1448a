using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>Counts claimed of goals against the goals: "Av nämndens sju mål är fem uppfyllda, ett delvis uppfyllt och ett inte uppfyllt".</summary>
internal sealed partial class GoalCountRule(ReportVocabulary words) : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        // A goal with several assessments is counted in ways of its own.
        var goals = source.Extract.Goals.Where(g => g.Assessment is not null).ToList();
        if (goals.Count == 0 || goals.GroupBy(g => g.Title).Any(g => g.Count() > 1))
        {
            yield break;
        }

        for (var i = 0; i < source.Sentences.Count; i++)
        {
            var sentence = source.Sentences[i];
            if (Whole().Match(sentence.Text) is not { Success: true } match || !NumberWord.TryRead(match.Groups["n"].Value, out var claimed)
                || new[] { goals, [.. goals.Where(g => g.Kind == "nämndmål")], [.. goals.Where(g => g.Kind != "nämndmål")] }.FirstOrDefault(g => g.Count == claimed) is not { } counted)
            {
                continue;
            }

            // "Nämnden har fyra mål. Ett bedöms …": the parts come in the next sentence.
            var rest = sentence.Text[(match.Index + match.Length)..];
            if (match.Groups["has"].Success && i + 1 < source.Sentences.Count && source.Sentences[i + 1].Line == sentence.Line)
            {
                rest += ", " + source.Sentences[i + 1].Text;
            }

            var parts = ClaimedParts.Of(rest, words.Assessment).ToList();
            var wrong = parts
                .Select(p => (p.Meaning, p.Count, Found: counted.Count(g => g.Assessment == p.Meaning)))
                .Where(p => p.Count != p.Found)
                .ToList();
            if (parts.Sum(p => p.Count) == claimed && wrong.Count > 0)
            {
                yield return new ExtractFinding(
                    "claimed-count",
                    "contradiction",
                    $"Texten säger ett antal mål, målen ger ett annat: {string.Join(", ", wrong.Select(w => $"{w.Meaning.ToLowerInvariant()} {w.Count} i texten, {w.Found} bland målen"))}.",
                    [sentence.Line, .. counted.Where(g => wrong.Exists(w => w.Meaning == g.Assessment)).Select(g => g.Line)]);
            }
        }
    }

    [GeneratedRegex(@"\b(?:av|(?<has>har|finns))\s+(?:nämndens\s+|de\s+)?(?:totalt\s+)?(?<n>\d{1,3}|\p{Ll}{2,12})\s+(?:nämndmål|verksamhetsmål|inriktningsmål|mål)(?:en)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();
}
