using System.Security.Claims;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Tokens;
using Benchmark.Web.Infrastructure.Users;

namespace Benchmark.Web.Infrastructure.Authorization;

/// <summary>A person may do what their roles may; a program what its token's scopes say. No one else may do anything.</summary>
internal sealed class PermissionChecker(IHttpContextAccessor accessor, RoleGrants grants) : IPermissionChecker
{
    /// <inheritdoc />
    public async Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default) =>
        accessor.HttpContext?.User is { Identity.IsAuthenticated: true } user && await IsGrantedAsync(user, permission, cancellationToken);

    /// <inheritdoc />
    public async Task CheckAsync(string permission, CancellationToken cancellationToken = default)
    {
        if (!await IsGrantedAsync(permission, cancellationToken))
        {
            throw new PermissionDeniedException(permission);
        }
    }

    /// <summary>The same for a given principal.</summary>
    public ValueTask<bool> IsGrantedAsync(ClaimsPrincipal user, string permission, CancellationToken cancellationToken) =>
        user.HasClaim(c => c.Type == BenchmarkClaims.ApiClientId)
            ? ValueTask.FromResult(ApiScopes.Grants(user, permission))
            : grants.HasAsync(user.FindAll(ClaimTypes.Role).Select(c => c.Value), permission, cancellationToken);
}
