using Benchmark.Imports.Readings;

namespace Benchmark.Web.Pages.Reports;

/// <summary>An answer to a remark as a form sends it.</summary>
public sealed class RemarkInput
{
    /// <summary>Stamp of the answer that was shown; 0 for none.</summary>
    public int Seen { get; set; }

    /// <summary>What is chosen; null takes an answer back.</summary>
    public RemarkChoice? Choice { get; set; }

    public string? Comment { get; set; }

    /// <summary>The answer to a certain remark.</summary>
    public AnswerRemarkDto Of(int remark) => new(remark, Seen, Choice, Comment);
}
