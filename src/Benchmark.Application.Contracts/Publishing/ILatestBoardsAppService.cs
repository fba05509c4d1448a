using Benchmark.StatusBoards;

namespace Benchmark.Publishing;

/// <summary>What has been published last, for the start page.</summary>
public interface ILatestBoardsAppService : IApplicationService
{
    /// <summary>The newest publication of each board, real kommuner first, then newest first.</summary>
    Task<IReadOnlyList<LatestBoardDto>> GetLatestAsync(int count, CancellationToken cancellationToken = default);
}

/// <summary>A published board of one period.</summary>
public sealed record LatestBoardDto(
    string MunicipalityName,
    string MunicipalitySlug,
    bool IsInvented,
    string BoardName,
    string BoardSlug,
    string PeriodCode,
    DateTimeOffset PublishedAt,
    StatusCountsDto Assignments);
