using Benchmark.Comparisons.SideBySide;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Comparisons.SideBySide;

/// <summary>Open data: a few kommuner beside each other.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1/comparisons/side-by-side")]
public sealed class SideBySideController(ISideBySideAppService sideBySide) : ControllerBase
{
    /// <summary>Two to six kommuner over all indicators in one period, with places and bands among everyone.</summary>
    /// <param name="municipalities">Codes or names, with commas.</param>
    /// <param name="period">2018-T2, 2019 or 2022-02; left out, the newest that most of them have.</param>
    [HttpGet]
    [ProducesResponseType<SideBySideResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<SideBySideResource>> GetAsync([FromQuery] string? municipalities, [FromQuery] string? period, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, nameof(municipalities), nameof(period));
        var asked = new GetSideBySideDto(QueryParameters.ReadList(Request.Query, nameof(municipalities)), period);
        return SideBySideResource.Of(await sideBySide.GetAsync(asked, cancellationToken));
    }
}
