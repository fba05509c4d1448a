using Benchmark.Comparisons.Bands;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Comparisons.Bands;

/// <summary>Open data: places and bands of everyone at once.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1")]
public sealed class BandsController(IBandAppService bands) : ControllerBase
{
    /// <summary>Every kommun's outcomes of a period with places and bands, for all indicators or one.</summary>
    /// <param name="period">2018-T2, 2019 or 2022-02.</param>
    /// <param name="indicator">Code of the indicator, such as EKB01; left out, all.</param>
    [HttpGet("bands/{period}")]
    [ProducesResponseType<BandsResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<BandsResource>> GetBandsAsync(string period, [FromQuery] string? indicator, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, nameof(indicator));
        return BandsResource.Of(period, await bands.GetAsync(new GetBandsDto(period, indicator), cancellationToken));
    }
}
