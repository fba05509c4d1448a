using Benchmark.Comparisons.Money;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Comparisons.Money;

/// <summary>Open data: money by activity area.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1")]
public sealed class MoneyController(IMoneyAppService money) : ControllerBase
{
    /// <summary>The areas that kommuner have a net cost of, with the periods.</summary>
    [HttpGet("money/areas")]
    public async Task<ActionResult<MoneyAreaListDto>> GetAreasAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        return await money.GetAreasAsync(cancellationToken);
    }

    /// <summary>One area over kommuner: net cost per inhabitant or household, from the highest. Amounts in SEK, costs positive.</summary>
    /// <param name="code">Code of the area, such as feriearbeten.</param>
    /// <param name="period">2018-T2, 2019 or 2022-02; left out, the newest that can be compared.</param>
    /// <param name="measure">Inhabitant or Household.</param>
    /// <param name="municipality">The own kommun, by code or name; it is always among the answers.</param>
    [HttpGet("money/areas/{code}")]
    [ProducesResponseType<AreaMoneyResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<AreaMoneyResource>> GetAreaAsync(
        string code,
        [FromQuery] string? period,
        [FromQuery] MoneyMeasure? measure,
        [FromQuery] string? municipality,
        CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, nameof(period), nameof(measure), nameof(municipality));
        return AreaMoneyResource.Of(await money.GetAreaAsync(new GetAreaMoneyDto(code, period, measure ?? MoneyMeasure.Inhabitant, municipality), cancellationToken));
    }

    /// <summary>One kommun by area: outcome, budget, forecast and variance, per inhabitant and per household. Amounts in SEK, costs positive.</summary>
    /// <param name="municipality">Code or name of the kommun.</param>
    /// <param name="period">Left out, the newest it has published amounts for.</param>
    [HttpGet("municipalities/{municipality}/money")]
    [ProducesResponseType<MunicipalityMoneyResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<MunicipalityMoneyResource>> GetMunicipalityAsync(string municipality, [FromQuery] string? period, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, nameof(period));
        return MunicipalityMoneyResource.Of(await money.GetMunicipalityAsync(new GetMunicipalityMoneyDto(municipality, period), cancellationToken));
    }
}
