namespace Benchmark.Imports.Readings;

/// <summary>What a person says of a place where a document contradicts itself. It changes no value.</summary>
public enum RemarkChoice
{
    /// <summary>The value stands as it is printed.</summary>
    AsPrinted = 1,

    /// <summary>The document is wrong there.</summary>
    DocumentError = 2,

    /// <summary>It is no contradiction.</summary>
    NoFault = 3,
}

/// <summary>An answer to a remark.</summary>
/// <param name="Remark">Which of the document's remarks, from 0.</param>
/// <param name="Choice">What was chosen; null when an earlier answer has been taken back.</param>
/// <param name="Comment">What the person adds.</param>
/// <param name="ByName">Who answered.</param>
/// <param name="At">When.</param>
/// <param name="Stamp">How many times it has been answered, from 1.</param>
public sealed record RemarkAnswer(int Remark, RemarkChoice? Choice, string? Comment, string ByName, DateTimeOffset At, int Stamp);
