using System.Security.Claims;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Jobs;
using Microsoft.AspNetCore.Routing;

namespace Benchmark.Web.Infrastructure.Users;

/// <summary>The person or program of the running request; in a job, the system.</summary>
internal sealed class RequestUser(IHttpContextAccessor accessor) : ICurrentUser
{
    private const string System = "Benchmark";

    private ClaimsPrincipal? Principal => accessor.HttpContext?.User;

    /// <inheritdoc />
    public Guid? Id => Guid.TryParse(Claim(BenchmarkClaims.ApiClientId) ?? Claim(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <inheritdoc />
    public bool IsAuthenticated => Principal?.Identity?.IsAuthenticated == true;

    /// <inheritdoc />
    public string Name => Claim(BenchmarkClaims.DisplayName) ?? System;

    /// <inheritdoc />
    public string Process => accessor.HttpContext is { } context
        ? $"{context.Request.Method} /{(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/')}"
        : RunningJob.Name ?? "start";

    /// <inheritdoc />
    public Actor Actor => new(Id, Name);

    private string? Claim(string type) => Principal?.FindFirst(type)?.Value;
}
