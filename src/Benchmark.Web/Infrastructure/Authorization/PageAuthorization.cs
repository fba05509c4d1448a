using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Benchmark.Web.Infrastructure.Authorization;

/// <summary>What a page offers only to those who may.</summary>
public static class PageAuthorization
{
    /// <summary>Whether the one who looks is signed in and may.</summary>
    public static async Task<bool> MayAsync(this IAuthorizationService authorization, ClaimsPrincipal user, string policy) =>
        user.Identity?.IsAuthenticated == true && (await authorization.AuthorizeAsync(user, policy)).Succeeded;
}
