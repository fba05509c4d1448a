namespace Benchmark.Reports;

/// <summary>The life of the own kommun's reports. Another kommun's id isn't found.</summary>
public interface IReportAppService : IApplicationService
{
    /// <summary>All reports, by board, newest period first.</summary>
    Task<IReadOnlyList<ReportListItemDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The boards that can report.</summary>
    Task<IReadOnlyList<ReportBoardDto>> GetBoardsAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins a report; one living version a board and period.</summary>
    /// <exception cref="BusinessException">It exists, or the period isn't one or hasn't begun.</exception>
    Task<Guid> CreateAsync(CreateReportDto input, CancellationToken cancellationToken = default);

    Task<ReportDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>What the report holds, as rows to read.</summary>
    Task<IReadOnlyList<ContentRowDto>> GetContentAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>What the report holds, as it is handed in over the API.</summary>
    Task<ReportDraftDto> GetDraftAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Hands the report over. A serious warning stands in the way until it has a reason, here or as an answer before.</summary>
    /// <exception cref="ReportRefusedException">The checklist has errors, or serious warnings without a reason.</exception>
    /// <exception cref="BusinessException">Not a draft, empty, or a warning is accepted that isn't there.</exception>
    Task SubmitAsync(Guid id, SubmitReportDto? input = null, CancellationToken cancellationToken = default);

    /// <summary>Back to draft: by who approves, or by who submitted as long as nobody has approved.</summary>
    /// <exception cref="BusinessException">Wrong stage, or no comment.</exception>
    Task ReturnAsync(Guid id, string? comment, CancellationToken cancellationToken = default);

    /// <exception cref="BusinessException">Not submitted, submitted by the same person, or the checklist has errors.</exception>
    Task ApproveAsync(Guid id, string? comment, CancellationToken cancellationToken = default);

    /// <summary>Records the board's decision.</summary>
    /// <exception cref="BusinessException">Not approved, or a date that can't be true.</exception>
    Task AdoptAsync(Guid id, AdoptReportDto input, CancellationToken cancellationToken = default);

    /// <summary>Orders publication.</summary>
    /// <exception cref="BusinessException">Not adopted.</exception>
    Task PublishAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>A new draft that corrects a published report.</summary>
    /// <exception cref="BusinessException">Not published, no reason, or a later version exists.</exception>
    Task<Guid> CorrectAsync(Guid id, string? reason, CancellationToken cancellationToken = default);

    /// <summary>Answers a warning of the checklist; blank takes the answer back.</summary>
    Task AnswerWarningAsync(Guid id, string key, string? text, CancellationToken cancellationToken = default);
}
