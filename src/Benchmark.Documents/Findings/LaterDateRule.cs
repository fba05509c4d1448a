using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>What is told as having been on a day that comes after the report: "Per 2023-12-31 hade 71 hushåll" in the report of 2022.</summary>
internal sealed partial class LaterDateRule : IFindingRule
{
    // Reports are written up to some months after the period.
    private const int MonthsToWrite = 4;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        if (source.Extract.Period?.To is not { } end)
        {
            yield break;
        }

        var written = source.Extract.DecisionDate is { } decided && decided > end ? decided : end.AddMonths(MonthsToWrite);
        foreach (var sentence in source.Sentences)
        {
            foreach (Match match in Past().Matches(sentence.Text))
            {
                if (DateOnly.TryParseExact(match.Groups["d"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > written)
                {
                    yield return new ExtractFinding("date-outside-period", "error", $"Texten berättar hur det var {match.Groups["d"].Value}, men rapporten är äldre än så.", [sentence.Line]);
                }
            }
        }
    }

    [GeneratedRegex(@"\b(?:per|den)\s+(?<d>20\d{2}-\d{2}-\d{2})\s+(?:hade|var|fanns|uppgick|fick)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Past();
}
