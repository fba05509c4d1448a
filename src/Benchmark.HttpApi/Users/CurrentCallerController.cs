using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Users;

/// <summary>Who the caller is.</summary>
[ApiController]
[Authorize]
[Route("api/v1/me")]
[Produces("application/json")]
[Tags("Caller")]
public sealed class CurrentCallerController(ICurrentCallerAppService caller) : ControllerBase
{
    /// <summary>The caller's name, municipality and permissions: shows that a token works.</summary>
    [HttpGet]
    [EndpointSummary("Who the token belongs to and what it may do")]
    public Task<CurrentCallerDto> GetAsync(CancellationToken cancellationToken) => caller.GetAsync(cancellationToken);
}
