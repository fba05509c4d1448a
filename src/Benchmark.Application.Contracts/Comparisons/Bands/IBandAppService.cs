namespace Benchmark.Comparisons.Bands;

/// <summary>Places and bands of everyone in a period, for those who count on.</summary>
public interface IBandAppService : IApplicationService
{
    /// <summary>Every kommun's outcomes of the period with places and bands among all, by indicator, sex and value.</summary>
    /// <exception cref="BusinessException">Unknown indicator, not a period, or one that hasn't begun.</exception>
    [PublicAccess]
    Task<IReadOnlyList<BandRowDto>> GetAsync(GetBandsDto input, CancellationToken cancellationToken = default);
}
