namespace Benchmark.ReferenceValues;

/// <summary>Values fetched from Kolada, beside the kommuner's own: anyone may ask.</summary>
public interface IReferenceValueAppService : IApplicationService
{
    /// <summary>One indicator and year.</summary>
    /// <exception cref="BusinessException">Unknown indicator, year or kommun.</exception>
    [PublicAccess]
    Task<ReferenceValuesDto> GetAsync(GetReferenceValuesDto input, CancellationToken cancellationToken = default);

    /// <summary>Everything that Kolada has said of one kommun and indicator, newest year and revision first.</summary>
    /// <exception cref="BusinessException">Unknown indicator or kommun.</exception>
    [PublicAccess]
    Task<ReferenceHistoryDto> GetHistoryAsync(string indicator, string municipality, CancellationToken cancellationToken = default);
}
