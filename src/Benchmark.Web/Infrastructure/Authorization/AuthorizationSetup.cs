using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;

namespace Benchmark.Web.Infrastructure.Authorization;

/// <summary>Asks for any one of the permissions.</summary>
internal sealed record PermissionRequirement(params string[] Permissions) : IAuthorizationRequirement;

/// <summary>Lets through whoever has the permission.</summary>
internal sealed class PermissionHandler(PermissionChecker checker) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc />
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        foreach (var permission in requirement.Permissions)
        {
            if (await checker.IsGrantedAsync(context.User, permission, CancellationToken.None))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }
}

internal static class AuthorizationSetup
{
    /// <summary>One policy per permission; whatever says nothing asks for a sign-in.</summary>
    public static void AddPermissions(this IServiceCollection services)
    {
        services.AddSingleton<RoleGrants>();
        services.AddScoped<PermissionChecker>();
        services.AddScoped<IPermissionChecker>(provider => provider.GetRequiredService<PermissionChecker>());
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
            foreach (var permission in BenchmarkPermissions.All)
            {
                options.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
            }

            options.AddPolicy(WebPolicies.Users, policy => policy.RequireAuthenticatedUser().AddRequirements(
                new PermissionRequirement(BenchmarkPermissions.Administration.Users, BenchmarkPermissions.Host.Tenants)));
            options.AddPolicy(WebPolicies.Administration, policy => policy.RequireAuthenticatedUser().AddRequirements(
                new PermissionRequirement(BenchmarkPermissions.Administration.Users, BenchmarkPermissions.Host.Tenants, BenchmarkPermissions.Host.ReferenceValues)));
        });
    }
}
