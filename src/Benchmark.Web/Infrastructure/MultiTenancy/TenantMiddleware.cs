using System.Security.Claims;
using Benchmark.MultiTenancy;
using Benchmark.Tenants;
using Benchmark.Web.Infrastructure.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace Benchmark.Web.Infrastructure.MultiTenancy;

/// <summary>Enters the signed-in one's kommun around the request. An unknown or closed one is an error, never the host.</summary>
internal sealed class TenantMiddleware(RequestDelegate next, ICurrentTenant currentTenant, TenantDirectory tenants)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await next(context);
            return;
        }

        // The error page of a fault must not depend on what failed.
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is { } error && IsOursToLeave(error))
        {
            await LeaveAsync(context);
            await next(context);
            return;
        }

        var tenantId = await FindAsync(context.User);
        using (currentTenant.Change(tenantId))
        {
            await next(context);
        }
    }

    private async Task<Guid?> FindAsync(ClaimsPrincipal user)
    {
        if (user.FindFirst(BenchmarkClaims.TenantId)?.Value is not { } claim)
        {
            return user.HasClaim(c => c.Type == BenchmarkClaims.ApiClientId) ? throw new BusinessException(BenchmarkErrorCodes.Tenants.Unknown) : null;
        }

        var id = Guid.TryParse(claim, out var parsed) ? parsed : throw new BusinessException(BenchmarkErrorCodes.Tenants.Unknown);
        return await tenants.FindAsync(id) switch
        {
            true => id,
            false => throw new BusinessException(BenchmarkErrorCodes.Tenants.Inactive),
            null => throw new BusinessException(BenchmarkErrorCodes.Tenants.Unknown),
        };
    }

    private static bool IsOursToLeave(Exception error) =>
        error is not BusinessException rule || rule.Code is BenchmarkErrorCodes.Tenants.Unknown or BenchmarkErrorCodes.Tenants.Inactive;

    private static async Task LeaveAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BusinessException && !context.Request.IsApi())
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }

        context.User = new ClaimsPrincipal(new ClaimsIdentity());
    }
}
