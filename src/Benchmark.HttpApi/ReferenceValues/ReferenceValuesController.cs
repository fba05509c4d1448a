using Benchmark.HttpApi.Comparisons;
using Benchmark.ReferenceValues;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.ReferenceValues;

/// <summary>Open data: values fetched from Kolada, apart from the municipalities' own figures.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1/reference-values")]
public sealed class ReferenceValuesController(IReferenceValueAppService values) : ControllerBase
{
    /// <summary>The values of one indicator and year: total, women and men where Kolada gives them.</summary>
    /// <param name="indicator">Code of the indicator, such as EKB20.</param>
    /// <param name="year">Left out, the latest that has values.</param>
    /// <param name="municipalities">Codes or names, with commas; left out, all.</param>
    [HttpGet("{indicator}")]
    [ProducesResponseType<ReferenceValuesResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ReferenceValuesResource>> GetAsync(string indicator, [FromQuery] int? year, [FromQuery] string? municipalities, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "year", "municipalities");
        var chosen = QueryParameters.ReadList(Request.Query, nameof(municipalities));
        return ReferenceValuesResource.Of(await values.GetAsync(new GetReferenceValuesDto(indicator, year, chosen.Count == 0 ? null : chosen), cancellationToken));
    }

    /// <summary>All that Kolada has said of one municipality: every year, and every revision of it.</summary>
    /// <param name="indicator">Code of the indicator, such as EKB20.</param>
    /// <param name="municipality">Code or name of the municipality.</param>
    [HttpGet("{indicator}/{municipality}/revisions")]
    [ProducesResponseType<ReferenceHistoryResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ReferenceHistoryResource>> GetHistoryAsync(string indicator, string municipality, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        return ReferenceHistoryResource.Of(await values.GetHistoryAsync(indicator, municipality, cancellationToken));
    }
}
