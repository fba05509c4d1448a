using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>A share of a few people that fits no whole number of them: "40 procent av de nio".</summary>
internal sealed partial class WholePersonRule : IFindingRule
{
    private const int Most = 60;

    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var sentence in source.Sentences)
        {
            foreach (Match match in ShareOf().Matches(sentence.Text))
            {
                var printed = match.Groups["p"].Value;
                var share = decimal.Parse(printed.Replace(',', '.'), CultureInfo.InvariantCulture);
                if (NumberWord.TryRead(match.Groups["n"].Value, out var people) && people is > 1 and <= Most && !Fits(share, people))
                {
                    yield return new ExtractFinding("whole-person", "error", $"{printed} procent av {people} är inget helt antal.", [sentence.Line]);
                }
            }
        }
    }

    // Printed shares may be rounded up, down or to the nearest.
    private static bool Fits(decimal share, int people)
    {
        var step = share.Scale == 0 ? 1 : (decimal)Math.Pow(10, -share.Scale);
        return Enumerable.Range(0, people + 1).Any(count => Math.Abs((100m * count / people) - share) < step);
    }

    [GeneratedRegex(@"(?<![\d,])(?<p>\d{1,3}(?:,\d)?)\s*(?:procent|%)\s+av\s+(?:de\s+|alla\s+|totalt\s+)?(?<n>\d{1,2}|\p{Ll}{2,12})\s+(?:personer|deltagare|elever|hushåll|medarbetare|anställda|barn|ungdomar|kvinnor|män|svarande)\p{Ll}*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ShareOf();
}
