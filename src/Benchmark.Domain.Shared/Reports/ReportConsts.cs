namespace Benchmark.Reports;

/// <summary>Limits of a report's texts.</summary>
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
}
