using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;

namespace Benchmark.Documents.Findings;

/// <summary>An attachment that is said to be of another year than the report.</summary>
internal sealed partial class AttachmentPeriodRule : IFindingRule
{
    public IEnumerable<ExtractFinding> Check(FindingSource source)
    {
        if (source.Period is not { Length: >= 4 } period)
        {
            yield break;
        }

        foreach (var line in source.Lines.Where(l => l.Text.Length <= 160 && Attachment().IsMatch(l.Text)))
        {
            if (Year().Matches(line.Text) is [{ } only] && only.Value != period[..4])
            {
                yield return new ExtractFinding("attachment-period", "error", $"Bilagan sägs vara av {only.Value}, rapporten är av {period[..4]}.", [line.Number]);
            }
        }
    }

    [GeneratedRegex(@"\A(?:\d+\.\s*)?bilaga\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"(?<![\d-])20\d{2}(?![\d-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Year();
}
