using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>A sentence that names its months and then gives values of others.</summary>
internal sealed partial class StatedMonthsRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        foreach (var series in source.Extract.Series)
        {
            var line = source.Lines.FirstOrDefault(l => l.Number == series.Line);
            if (line is null || Stated().Match(line.Text) is not { Success: true } stated)
            {
                continue;
            }

            var last = Month().Matches(stated.Value).Select(m => MonthName.Number(m.Value)).Max();
            var given = int.Parse(series.Points[^1].Period.AsSpan(5, 2), System.Globalization.CultureInfo.InvariantCulture);
            if (given > last)
            {
                yield return new ExtractFinding("stated-months", "error", $"Perioden sägs sluta med månad {last}, men värden ges till och med månad {given}.", [line.Number]);
            }
        }
    }

    [GeneratedRegex(@"under perioden\s+(?:" + MonthName.Pattern + @")(?:\s*[-–]\s*(?:" + MonthName.Pattern + @"))+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"\b(?:" + MonthName.Pattern + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Month();
}
