using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>Two sentences that say nearly the same with different figures.</summary>
internal sealed partial class TwiceToldRule : IFindingRule
{
    private const double Contained = 0.75;
    private const int FewestWords = 8;
    private const int FewestOwn = 3;
    private const int MostSentences = 40;
    private const int MostTold = 4000;
    private const int StemLength = 5;
    private const double MostExtra = 0.35;

    // Words that any sentence on money or progress has.
    private static readonly HashSet<string> Common =
    [
        "och", "att", "det", "som", "en", "ett", "den", "de", "på", "i", "av", "för", "till", "med", "är", "var", "har", "om", "per", "vilket", "men", "inte", "från",
        "under", "samt", "där", "ska", "kan", "vid", "så", "även", "än", "mot", "jämfört", "överskott", "underskott", "resultat", "prognos", "prognosen", "helårsprognosen",
        "utfall", "utfallet", "budget", "budgeten", "budgeterat", "period", "perioden", "periodens", "året", "år", "helåret", "miljoner", "tusen", "kronor", "kr", "tkr", "mnkr", "visar", "visade",
        "procent", "%", "augusti", "april", "mars", "december", "januari", "högre", "lägre", "negativt", "positivt", "negativ", "positiv", "avvikelse", "avvikelsen",
    ];

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        var told = source.Sentences.Select(Read).Where(t => t.Numbers.Count > 0 && t.All.Count >= FewestWords && t.Own.Count >= FewestOwn).Take(MostTold).ToList();
        var byWord = told.SelectMany((t, i) => t.Own.Select(w => (w, i))).GroupBy(p => p.w).ToDictionary(g => g.Key, g => g.Select(p => p.i).ToList());
        for (var i = 0; i < told.Count; i++)
        {
            // A word that many sentences have tells none of them apart.
            var near = told[i].Own.Where(w => byWord[w].Count <= MostSentences).SelectMany(w => byWord[w]).Where(j => j > i).GroupBy(j => j).Where(g => g.Count() >= FewestOwn).Select(g => g.Key);
            foreach (var j in near)
            {
                if (told[i].Line != told[j].Line && IsSameWithOtherFigures(told[i], told[j]))
                {
                    yield return new ExtractFinding(
                        "same-figure",
                        "contradiction",
                        $"”{SwedishText.Short(told[i].Text)}” sägs en gång till med andra siffror: {Only(told[i].Numbers, told[j].Numbers)} mot {Only(told[j].Numbers, told[i].Numbers)}.",
                        [told[i].Line, told[j].Line]);
                }
            }
        }
    }

    private static bool IsSameWithOtherFigures(Told one, Told other)
    {
        var both = one.All.Count(other.All.Contains);
        if (both < Contained * Math.Min(one.All.Count, other.All.Count) || both < 0.4 * Math.Max(one.All.Count, other.All.Count) || one.Own[0] != other.Own[0])
        {
            return false;
        }

        // Where each has a word of its own that the other lacks, they speak of different things.
        var (more, fewer) = one.Own.Count >= other.Own.Count ? (one, other) : (other, one);
        return !fewer.Own.Except(more.Own).Any()
            && more.Own.Count - fewer.Own.Count <= MostExtra * more.Own.Count
            && one.Numbers.Except(other.Numbers).Any() && other.Numbers.Except(one.Numbers).Any();
    }

    private static string Only(List<string> numbers, List<string> others) => string.Join(", ", numbers.Except(others));

    private static Told Read(Sentence sentence)
    {
        var words = Folded.Of(sentence.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !char.IsDigit(w[0])).ToList();
        return new Told(sentence.Line, sentence.Text, Numbers(sentence.Text), [.. words], [.. words.Where(w => w.Length > 2 && !Common.Contains(w)).Select(Stem).Distinct()]);
    }

    // "Övrig" and "övrigt" are one word here; long words begin alike without being so.
    private static string Stem(string word) => word.Length is > StemLength and <= StemLength + 2 ? word[..StemLength] : word;

    // Years and dates say when, not how much.
    private static List<string> Numbers(string text) =>
        [.. Number().Matches(PrintedNumber.Plain(text)).Select(m => m.Value.Replace(" ", string.Empty, StringComparison.Ordinal)).Where(n => !Year().IsMatch(n))];

    private sealed record Told(int Line, string Text, List<string> Numbers, HashSet<string> All, List<string> Own);

    [GeneratedRegex(@"(?<![\d-])(?:- )?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?(?![\d-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?:19|20)\d{2}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();
}
