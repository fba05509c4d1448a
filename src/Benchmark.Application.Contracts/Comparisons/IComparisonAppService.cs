namespace Benchmark.Comparisons;

/// <summary>Figures beside each other: published ones only, so anyone may ask.</summary>
public interface IComparisonAppService : IApplicationService
{
    /// <summary>The indicators by area, with the periods that have values.</summary>
    [PublicAccess]
    Task<IndicatorListDto> GetIndicatorsAsync(CancellationToken cancellationToken = default);

    /// <summary>One indicator over kommuner.</summary>
    /// <exception cref="BusinessException">Unknown indicator, period, group or kommun.</exception>
    [PublicAccess]
    Task<ComparisonDto> GetComparisonAsync(GetComparisonDto input, CancellationToken cancellationToken = default);

    /// <summary>One indicator over the years: own kommun, group and everyone.</summary>
    /// <exception cref="BusinessException">Unknown indicator, period, group or kommun.</exception>
    [PublicAccess]
    Task<TrendDto> GetTrendAsync(GetComparisonDto input, CancellationToken cancellationToken = default);

    /// <summary>Women beside men, for an indicator that is divided by sex.</summary>
    /// <exception cref="BusinessException">Unknown indicator, period, group or kommun, or not divided by sex.</exception>
    [PublicAccess]
    Task<SexComparisonDto> GetSexesAsync(GetComparisonDto input, CancellationToken cancellationToken = default);

    /// <summary>One kommun over all indicators.</summary>
    /// <exception cref="BusinessException">Unknown kommun or period.</exception>
    [PublicAccess]
    Task<ProfileDto> GetProfileAsync(GetProfileDto input, CancellationToken cancellationToken = default);

    /// <summary>The kommuner and groups that can be chosen.</summary>
    [PublicAccess]
    Task<ComparisonChoicesDto> GetChoicesAsync(CancellationToken cancellationToken = default);
}
