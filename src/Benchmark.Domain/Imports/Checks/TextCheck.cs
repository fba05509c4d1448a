using Benchmark.Reports;

namespace Benchmark.Imports.Checks;

/// <summary>Texts beside a value.</summary>
internal static class TextCheck
{
    /// <summary>Whether one of them is longer than can be kept.</summary>
    public static bool IsTooLong(string? printed, string? comment) =>
        printed?.Length > ReportConsts.MaxPrintedLength || comment?.Length > ReportConsts.MaxCommentLength;
}
