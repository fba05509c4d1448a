using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Documents.Recognition.FollowUp;

namespace Benchmark.Documents.Findings;

/// <summary>What rules hold against each other: the document and what was read out of it.</summary>
/// <param name="Lines">The document's lines.</param>
/// <param name="Sentences">Its sentences with the line each begins on.</param>
/// <param name="Extract">What was read, findings excepted.</param>
/// <param name="FollowUp">Goals, uppdrag and lists by status.</param>
/// <param name="Period">The report's period code; null when it isn't known.</param>
internal sealed record FindingSource(
    IReadOnlyList<DocumentLine> Lines,
    IReadOnlyList<Sentence> Sentences,
    ReportExtract Extract,
    FollowUpResult FollowUp,
    string? Period);

/// <summary>A sentence of the document's running text.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Line">The line it stands on.</param>
internal sealed record Sentence(string Text, int Line);

/// <summary>A rule that holds the document against itself.</summary>
internal interface IFindingRule
{
    /// <summary>What doesn't agree.</summary>
    IEnumerable<ExtractFinding> Check(FindingSource source);
}
