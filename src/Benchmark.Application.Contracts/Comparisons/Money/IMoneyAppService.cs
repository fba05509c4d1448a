namespace Benchmark.Comparisons.Money;

/// <summary>Money by ActivityArea: published amounts only, so anyone may ask.</summary>
public interface IMoneyAppService : IApplicationService
{
    /// <summary>The areas that kommuner have a net cost of, with the periods.</summary>
    [PublicAccess]
    Task<MoneyAreaListDto> GetAreasAsync(CancellationToken cancellationToken = default);

    /// <summary>One kommun: each area against budget and forecast, per inhabitant and per household.</summary>
    /// <exception cref="BusinessException">Unknown kommun or period.</exception>
    [PublicAccess]
    Task<MunicipalityMoneyDto> GetMunicipalityAsync(GetMunicipalityMoneyDto input, CancellationToken cancellationToken = default);

    /// <summary>One area over all kommuner.</summary>
    /// <exception cref="BusinessException">Unknown area, period or kommun; the boards' total; an area without a count of households.</exception>
    [PublicAccess]
    Task<AreaMoneyDto> GetAreaAsync(GetAreaMoneyDto input, CancellationToken cancellationToken = default);
}
