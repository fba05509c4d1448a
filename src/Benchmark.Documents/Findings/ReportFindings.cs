using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.Words;

namespace Benchmark.Documents.Findings;

/// <summary>Holds a document against itself by every rule.</summary>
internal static class ReportFindings
{
    /// <summary>What doesn't agree, in the order of the document.</summary>
    public static IReadOnlyList<ExtractFinding> Check(FindingSource source, ReportVocabulary words) =>
    [
        .. Rules(words)
            .SelectMany(r => r.Check(source))
            // What is said in several places is found once.
            .GroupBy(f => (f.Rule, f.Message))
            .Select(g => g.First() with { Lines = [.. g.SelectMany(f => f.Lines).Distinct()] })
            .OrderBy(f => f.Lines[0]),
    ];

    private static IFindingRule[] Rules(ReportVocabulary words) =>
    [
        new ClaimedCountRule(words), new StatusListRule(), new GoalListRule(), new GoalClaimRule(), new RegistryNumberRule(), new AttachmentPeriodRule(),
        new TwiceToldRule(), new OtherPeriodRule(), new PartsRule(), new TableSumRule(), new VarianceRule(), new SeriesSumRule(), new SameRowRule(),
        new ForecastAsOutcomeRule(), new StatedMonthsRule(), new ProseFigureRule(), new RateRule(),
        new BreakdownRule(), new AccumulatedRule(), new WholePersonRule(), new ThousandfoldRule(),
    ];
}
