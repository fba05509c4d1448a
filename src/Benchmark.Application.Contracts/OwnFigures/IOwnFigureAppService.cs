namespace Benchmark.OwnFigures;

/// <summary>What the kommun reports that the shared model has no indicator for.</summary>
public interface IOwnFigureAppService : IApplicationService
{
    /// <summary>Keeps rows of a document as the kommun's own. Kept again, the newer values stand.</summary>
    /// <param name="reportId">The report, a draft.</param>
    /// <param name="readingId">The reading.</param>
    /// <param name="rows">Which of its printed rows, from 0; none means all that match nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task KeepAsync(Guid reportId, Guid readingId, IReadOnlyList<int> rows, CancellationToken cancellationToken = default);

    /// <summary>Keeps it no more; only while the report is a draft.</summary>
    Task RemoveAsync(Guid reportId, Guid id, CancellationToken cancellationToken = default);

    /// <summary>The report's, and those of the versions it corrects.</summary>
    Task<IReadOnlyList<OwnFigureDto>> GetListAsync(Guid reportId, CancellationToken cancellationToken = default);

    /// <summary>Proposes it as an indicator for all: the host sees the kommun, name and unit, and no value.</summary>
    Task ProposeAsync(Guid reportId, Guid id, CancellationToken cancellationToken = default);
}

/// <summary>A figure of the kommun's own.</summary>
public sealed record OwnFigureDto
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required Guid ReadingId { get; init; }

    /// <summary>Which of the reading's printed rows.</summary>
    public required int Row { get; init; }

    public required string Name { get; init; }

    public string? Group { get; init; }

    public string? Unit { get; init; }

    /// <summary>The values as printed, the column before each.</summary>
    public required IReadOnlyList<OwnValueDto> Values { get; init; }

    public required string FileName { get; init; }

    public required int Line { get; init; }

    public int? Page { get; init; }

    public required string KeptByName { get; init; }

    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>What became of the proposal; null when there is none.</summary>
    public ProposalStateDto? Proposal { get; init; }
}

/// <summary>One value of an own figure.</summary>
public sealed record OwnValueDto(string Column, string Value);

/// <summary>A proposal as the kommun sees it.</summary>
/// <param name="Answer">Null while it waits.</param>
/// <param name="Indicator">Code and name of the indicator that it is the same as.</param>
/// <param name="IndicatorCode">Its code.</param>
/// <param name="Reason">What the host says of it.</param>
/// <param name="At">When it was proposed, or answered.</param>
public sealed record ProposalStateDto(ProposalAnswer? Answer, string? Indicator, string? IndicatorCode, string? Reason, DateTimeOffset At);
