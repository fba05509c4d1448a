namespace Benchmark.Imports.Readings;

/// <summary>What persons say of the places where a document contradicts itself. The answers stay with the report.</summary>
public interface IRemarkAppService : IApplicationService
{
    /// <summary>Answers remarks of a document under review, all or none of them.</summary>
    /// <exception cref="BusinessException">Someone else has answered one meanwhile.</exception>
    Task AnswerAsync(Guid reportId, Guid readingId, IReadOnlyList<AnswerRemarkDto> answers, CancellationToken cancellationToken = default);

    /// <summary>How many answers the report's documents have.</summary>
    Task<int> CountAsync(Guid reportId, CancellationToken cancellationToken = default);

    /// <summary>The report's documents with remarks, the newest first.</summary>
    Task<IReadOnlyList<DocumentRemarksDto>> GetListAsync(Guid reportId, CancellationToken cancellationToken = default);
}

/// <summary>An answer.</summary>
/// <param name="Remark">Which of the document's remarks, from 0.</param>
/// <param name="Seen">Stamp of the answer that the person saw; 0 when there was none.</param>
/// <param name="Choice">What is chosen; null takes an answer back.</param>
/// <param name="Comment">What the person adds.</param>
public sealed record AnswerRemarkDto(int Remark, int Seen, RemarkChoice? Choice, string? Comment);

/// <summary>A remark and its answer.</summary>
/// <param name="Index">Which of the document's remarks, from 0.</param>
/// <param name="Remark">What doesn't agree.</param>
/// <param name="Answer">The last answer; null when there is none.</param>
public sealed record RemarkDto(int Index, ContentRemark Remark, RemarkAnswer? Answer)
{
    /// <summary>Whether no answer holds.</summary>
    public bool IsOpen => Answer?.Choice is null;

    /// <summary>Stamp of the last answer; 0 for none.</summary>
    public int Stamp => Answer?.Stamp ?? 0;
}

/// <summary>The remarks of a document.</summary>
public sealed record DocumentRemarksDto(Guid ReadingId, string FileName, IReadOnlyList<RemarkDto> Remarks);
