namespace Benchmark.Reports;

/// <summary>Limits of what a report holds.</summary>
public static class ReportConsts
{
    public const int MaxRegistryNumberLength = 60;
    public const int MaxDecisionParagraphLength = 30;
    public const int MaxCommentLength = 4000;
    public const int MaxReasonLength = 1000;
    public const int MaxBoardNameLength = 120;
    public const int MaxSlugLength = 80;
    public const int MaxTitleLength = 600;
    public const int MaxPrintedLength = 200;

    /// <summary>The largest value and the largest amount in kronor, either side of zero: a thousand billion is far above any kommun's economy.</summary>
    public const decimal MaxAmount = 1_000_000_000_000;
}
