using System.Security.Claims;
using Benchmark.Tenants;
using Benchmark.Web.Infrastructure.Users;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Benchmark.Web.Infrastructure.Tokens;

internal static class TokenEndpoint
{
    /// <summary>Answers a request whose client and secret the token server has already checked.</summary>
    public static void MapTokenEndpoint(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/connect/token", IssueAsync)
            .AllowAnonymous()
            .DisableAntiforgery()
            .RequireRateLimiting(TokenSetup.RateLimit)
            .ExcludeFromDescription();

    private static async Task<IResult> IssueAsync(HttpContext context, IOpenIddictApplicationManager applications, TenantDirectory tenants)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("The token server did not read the request.");
        var application = await applications.FindByClientIdAsync(request.ClientId!) ?? throw new InvalidOperationException("The client is gone.");
        var properties = await applications.GetPropertiesAsync(application);
        var tenantId = properties[OpenIddictClientRegistry.TenantProperty].GetGuid();
        if (!await tenants.IsOpenAsync(tenantId))
        {
            return Refuse();
        }

        var identity = new ClaimsIdentity("Token", BenchmarkClaims.DisplayName, Claims.Role);
        identity.SetClaim(Claims.Subject, request.ClientId);
        identity.SetClaim(BenchmarkClaims.DisplayName, await applications.GetDisplayNameAsync(application));
        identity.SetClaim(BenchmarkClaims.TenantId, tenantId.ToString());
        identity.SetClaim(BenchmarkClaims.ApiClientId, properties[OpenIddictClientRegistry.ClientProperty].GetGuid().ToString());
        identity.SetScopes(request.GetScopes() is { IsEmpty: false } asked ? asked : [.. await AllowedAsync(applications, application)]);
        identity.SetDestinations(static _ => [Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static async Task<IEnumerable<string>> AllowedAsync(IOpenIddictApplicationManager applications, object application) =>
        (await applications.GetPermissionsAsync(application))
            .Where(p => p.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(p => p[Permissions.Prefixes.Scope.Length..]);

    private static IResult Refuse() => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.AccessDenied }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
