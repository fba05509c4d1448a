using System.Text.RegularExpressions;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>Holds a document against itself by every rule.</summary>
internal static class ReportFindings
{
    private const int MostOfRule = 200;

    /// <summary>What doesn't agree, in the order of the document, at most so many of each rule.</summary>
    public static IReadOnlyList<ExtractFinding> Check(FindingSource source, ReportVocabulary words, CancellationToken cancellationToken) =>
    [
        .. Rules(words)
            .SelectMany(r => Check(r, source, cancellationToken))
            // What is said in several places is found once.
            .GroupBy(f => (f.Rule, f.Message))
            .Select(g => g.First() with { Lines = [.. g.SelectMany(f => f.Lines).Distinct()] })
            .OrderBy(f => f.Lines[0]),
    ];

    // A rule that stumbles costs its own findings and not the document.
    private static List<ExtractFinding> Check(IFindingRule rule, FindingSource source, CancellationToken cancellationToken)
    {
        var found = new List<ExtractFinding>();
        try
        {
            foreach (var finding in rule.Check(source))
            {
                cancellationToken.ThrowIfCancellationRequested();
                found.Add(finding);
                if (found.Count == MostOfRule)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or OverflowException or ArgumentException or FormatException or InvalidOperationException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return found;
    }

    private static IFindingRule[] Rules(ReportVocabulary words) =>
    [
        new ClaimedCountRule(words), new StatusListRule(), new GoalListRule(), new GoalClaimRule(), new RegistryNumberRule(), new AttachmentPeriodRule(),
        new TwiceToldRule(), new OtherPeriodRule(), new PartsRule(), new TableSumRule(), new VarianceRule(), new SeriesSumRule(), new SameRowRule(),
        new ForecastAsOutcomeRule(), new StatedMonthsRule(), new ProseFigureRule(), new RateRule(),
        new BreakdownRule(), new AccumulatedRule(), new WholePersonRule(), new ThousandfoldRule(), new MisprintRule(), new StatedResultRule(), new LaterDateRule(), new GoalCountRule(words),
    ];
}
