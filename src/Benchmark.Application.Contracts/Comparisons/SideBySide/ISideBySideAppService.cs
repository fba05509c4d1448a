namespace Benchmark.Comparisons.SideBySide;

/// <summary>A few kommuner beside each other over all indicators: published figures only, so anyone may ask.</summary>
public interface ISideBySideAppService : IApplicationService
{
    /// <summary>Two to six kommuner in one period.</summary>
    /// <exception cref="BusinessException">Too few, too many or the same twice; unknown kommun or period.</exception>
    [PublicAccess]
    Task<SideBySideDto> GetAsync(GetSideBySideDto input, CancellationToken cancellationToken = default);
}
