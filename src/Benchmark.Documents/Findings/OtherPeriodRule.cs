using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>The same amounts said to be of a month in one place and of the year so far in another.</summary>
internal sealed partial class OtherPeriodRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        // The period may be said in the sentence before, so a whole line is read.
        var told = source.Lines
            .Where(l => l.Kind is Layout.LineKind.Paragraph or Layout.LineKind.ListItem)
            .Select(l => (l.Number, l.Text, Amounts: Amount().Matches(PrintedNumber.Plain(l.Text)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal)))
            .Where(t => t.Amounts.Count >= 2)
            .ToList();
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                var shared = told[i].Amounts.Intersect(told[j].Amounts).ToList();
                if (shared.Count >= 2 && IsMonth(told[i].Text, shared[0]) is { } one && IsMonth(told[j].Text, shared[0]) is { } other && one != other)
                {
                    yield return new ExtractFinding(
                        "other-period",
                        "contradiction",
                        $"Samma belopp ({shared[0]}) sägs på ett ställe vara för en månad och på ett annat för året hittills.",
                        [told[i].Number, told[j].Number]);
                }
            }
        }
    }

    // What was last said of a period before the amount.
    private static bool? IsMonth(string text, string amount)
    {
        var plain = PrintedNumber.Plain(text);
        var before = plain[..plain.IndexOf(amount, StringComparison.Ordinal)];
        var said = Period().Matches(before);
        return said.Count == 0 ? null : !said[^1].Groups["sofar"].Success;
    }

    [GeneratedRegex(@"\d{1,3}(?: \d{3}){2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<sofar>till och med\s+(?:" + MonthName.Pattern + @")|t\.?o\.?m\.?\s+(?:" + MonthName.Pattern + @")|januari\s*(?:-|till|–)\s*(?:" + MonthName.Pattern + @"))|\b(?:under|i)\s+(?:" + MonthName.Pattern + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Period();
}
