using Benchmark.Comparisons.Snapshots;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Comparisons.Snapshots;

/// <summary>Open data: answers kept as they were one day.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1/snapshots")]
public sealed class SnapshotsController(ISnapshotAppService snapshots) : ControllerBase
{
    /// <summary>A saved comparison or profile, and what is another way today.</summary>
    /// <param name="id">As in the address of its page.</param>
    [HttpGet("{id}")]
    [ProducesResponseType<SnapshotResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status410Gone)]
    public async Task<ActionResult<SnapshotResource>> GetAsync(string id, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        return SnapshotResource.Of(await snapshots.GetAsync(id, cancellationToken));
    }
}
