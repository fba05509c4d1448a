namespace Benchmark.Comparisons.Snapshots;

/// <summary>Answers kept as they were one day, each at an address of its own. Anyone may read; who signs in may save.</summary>
public interface ISnapshotAppService : IApplicationService
{
    /// <exception cref="BusinessException">There is none with that id, or it has been withdrawn.</exception>
    [PublicAccess]
    Task<SnapshotDto> GetAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>What would be saved, and which kommuner would be named with it.</summary>
    /// <exception cref="BusinessException">Unknown indicator, period, group or kommun, or nothing to save.</exception>
    Task<ComparisonPreviewDto> PreviewComparisonAsync(GetComparisonDto input, CancellationToken cancellationToken = default);

    /// <summary>What would be saved.</summary>
    /// <exception cref="BusinessException">Unknown kommun or period, or nothing to save.</exception>
    Task<ProfileDto> PreviewProfileAsync(GetProfileDto input, CancellationToken cancellationToken = default);

    /// <returns>The id.</returns>
    /// <exception cref="BusinessException">No title, or as for the preview.</exception>
    Task<string> SaveComparisonAsync(GetComparisonDto input, string title, CancellationToken cancellationToken = default);

    /// <returns>The id.</returns>
    /// <exception cref="BusinessException">No title, or as for the preview.</exception>
    Task<string> SaveProfileAsync(GetProfileDto input, string title, CancellationToken cancellationToken = default);
}

/// <summary>A comparison about to be saved.</summary>
/// <param name="Comparison">As it is shown.</param>
/// <param name="Members">The kommuner of its group.</param>
/// <param name="MakesPublic">Whether the group's name and members have been known only to some until now.</param>
public sealed record ComparisonPreviewDto(ComparisonDto Comparison, IReadOnlyList<MunicipalityRefDto> Members, bool MakesPublic);
