using Benchmark.Comparisons;
using Benchmark.Comparisons.Expected;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Comparisons.Expected;

/// <summary>Open data: outcomes beside what kommuner's background lets one expect.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1/comparisons/{indicator}/expected")]
public sealed class ExpectedController(IExpectedAppService expected) : ControllerBase
{
    /// <summary>Outcome, expected value with interval and difference, by a linear model over all kommuner with values.</summary>
    /// <remarks>
    /// An association and not a cause, and never a grade. Each kommun is predicted by all the others. Where fewer than 40 kommuner
    /// are complete, or the cross-validated R² is under 0.3, <c>model.notShown</c> says why and there are no rows.
    /// </remarks>
    /// <param name="indicator">Code of an indicator with an expected value, such as EKB23.</param>
    /// <param name="period">2019, 2018-T2 or 2022-02; left out, the newest that can be compared.</param>
    /// <param name="group">alla, skr-b3, lan-14, lika-arbetsmarknad or egna: which kommuner are in the answer; all are in the model.</param>
    /// <param name="municipality">The own kommun, by code or name; it is always among the answers.</param>
    /// <param name="municipalities">A free choice of up to 20, with commas.</param>
    [HttpGet]
    [ProducesResponseType<ExpectedResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ExpectedResource>> GetAsync(
        string indicator,
        [FromQuery] string? period,
        [FromQuery] string? group,
        [FromQuery] string? municipality,
        [FromQuery] string? municipalities,
        CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, nameof(period), nameof(group), nameof(municipality), nameof(municipalities));
        return ExpectedResource.Of(await expected.GetAsync(
            new GetComparisonDto(indicator, period, group, municipality, QueryParameters.ReadList(Request.Query, nameof(municipalities))), cancellationToken));
    }
}
