namespace Benchmark.Comparisons.Expected;

/// <summary>What kommuner's background lets one expect of an indicator: published figures only, so anyone may ask.</summary>
public interface IExpectedAppService : IApplicationService
{
    /// <summary>One indicator in one period, over the kommuner of a group. Always everyone's total, by all kommuner with values.</summary>
    /// <exception cref="BusinessException">Unknown indicator, period, group or kommun, or one without an expected value.</exception>
    [PublicAccess]
    Task<ExpectedDto> GetAsync(GetComparisonDto input, CancellationToken cancellationToken = default);
}
