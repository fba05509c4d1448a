using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>The whole's surplus or deficit in prose against the totals of the money tables: "prognosen för helåret visar ett underskott på 4,8 mnkr".</summary>
internal sealed partial class StatedResultRule : IFindingRule
{
    private const int FewestLetters = 5;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        var totals = source.Extract.Finance.Where(r => r.Unit is not null && r.Subrow is null or "Nettokostnad" && Total().IsMatch(r.Row)).ToList();
        if (totals.Count == 0)
        {
            yield break;
        }

        var others = source.Extract.Finance.Where(r => !Total().IsMatch(r.Row)).SelectMany(r => Folded.Words(r.Row)).Where(w => w.Length >= FewestLetters).ToHashSet();
        foreach (var sentence in source.Sentences)
        {
            var text = PrintedNumber.Plain(sentence.Text);
            if (Stated().Matches(text) is not [var match] || !Whole().IsMatch(text) || Part().IsMatch(text) || Folded.Words(text).Overlaps(others)
                || !PrintedNumber.TryRead(match.Groups["v"].Value, out var value))
            {
                continue;
            }

            // Any value of any total will do: which is meant isn't always said.
            var unit = match.Groups["m"].Success ? "mnkr" : match.Groups["t"].Success ? "tkr" : "kr";
            var rounding = InKronor((decimal)Math.Pow(10, -Decimals(match.Groups["v"].Value)), unit);
            if (totals.TrueForAll(t => t.Values.All(v => Math.Abs(InKronor(Math.Abs(v.Value), t.Unit!) - InKronor(value, unit)) > Math.Max(rounding, Rounding(v.Value, t.Unit!)))))
            {
                var row = totals.Find(t => t.Row.Contains("resultat", StringComparison.OrdinalIgnoreCase)) ?? totals[0];
                yield return new ExtractFinding("same-figure", "contradiction", $"Texten säger {match.Value.Trim()}, men i tabellens rad ”{row.Row}” står inget sådant belopp.", [sentence.Line, row.Line]);
            }
        }
    }

    // Tables in millions may be printed without decimals.
    private static decimal Rounding(decimal value, string unit) => unit == "mnkr" ? (value.Scale == 0 ? 500_000 : 100_000) : InKronor(1, unit);

    private static decimal InKronor(decimal value, string unit) => unit switch { "mnkr" => value * 1_000_000, "tkr" => value * 1000, _ => value };

    private static int Decimals(string number) => number.IndexOf(',', StringComparison.Ordinal) is >= 0 and var comma ? number.Length - comma - 1 : 0;

    [GeneratedRegex(@"\A(?:(?:summa\s+)?nettokostnad(?:er)?|(?:årets\s+|periodens\s+)?resultat(?:\s+efter\s+kommunbidrag)?|budgetavvikelse|(?:nämnden\s+)?total(?:t|summa)?|summa(?:\s+totalt|\s+nämnden)?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Total();

    [GeneratedRegex(@"\b(?:underskott|överskott)(?:et)?\s+(?:på|om|med|motsvarande)\s+(?:ca\s+|cirka\s+)?(?<v>\d{1,3}(?: \d{3})+|\d+(?:,\d+)?)\s*(?:(?<m>mnkr|mkr|msek|miljoner kronor|miljoner)|(?<t>tkr|kkr|tusen kronor)|kronor|kr)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Stated();

    // The year's forecast, or the result of the period.
    [GeneratedRegex(@"(?=.{0,200}prognos)(?=.{0,200}(?:helår|hela året|årets slut|årsskiftet))|(?=.{0,200}\bresultatet\b)(?=.{0,200}(?:efter \p{L}+ månader|perioden|till och med))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:inom|varav|beror|verksamheten|enheten|tidigare|föregående|förra|ackumulera\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Part();
}
