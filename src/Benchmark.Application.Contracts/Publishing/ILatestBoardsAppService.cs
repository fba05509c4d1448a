namespace Benchmark.Publishing;

/// <summary>What has been published last, for the start page.</summary>
public interface ILatestBoardsAppService : IApplicationService
{
    /// <summary>The newest publications that are still current, newest first.</summary>
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
    DateTimeOffset PublishedAt);
