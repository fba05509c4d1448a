using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>An amount in prose that is a table's amount in another unit: "77 400 mnkr" where the table has 77 400 tkr.</summary>
internal sealed partial class ThousandfoldRule : IFindingRule
{
    private const int FewestDigits = 4;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        var byValue = source.Extract.Finance.SelectMany(r => r.Values.Select(v => (Row: r, Value: Math.Abs(v.Value)))).ToLookup(p => p.Value, p => p.Row);
        foreach (var sentence in source.Sentences)
        {
            foreach (Match match in Amount().Matches(PrintedNumber.Plain(sentence.Text)))
            {
                var unit = match.Groups["m"].Success ? "mnkr" : match.Groups["t"].Success ? "tkr" : "kr";
                if (match.Groups["v"].Value.Count(char.IsAsciiDigit) < FewestDigits || !PrintedNumber.TryRead(match.Groups["v"].Value, out var value))
                {
                    continue;
                }

                var rows = byValue[value].ToList();
                if (rows.Count > 0 && rows.TrueForAll(r => r.Unit != unit))
                {
                    yield return new ExtractFinding(
                        "thousandfold",
                        "error",
                        $"Texten säger {match.Value.Trim()}, men ”{rows[0].Row}” är {SwedishText.Number(value)} {rows[0].Unit} i tabellen.",
                        [sentence.Line, rows[0].Line]);
                }
            }
        }
    }

    [GeneratedRegex(@"(?<![\d,])(?<v>\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)\s*(?:(?<m>mnkr|mkr|msek|miljoner kronor|miljoner kr)|(?<t>tkr|kkr|tusen kronor|tusen kr)|kronor|kr)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Amount();
}
