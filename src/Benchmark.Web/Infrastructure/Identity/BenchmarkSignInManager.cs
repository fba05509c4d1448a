using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>Lets only active people of active kommuner in, and takes as long to refuse a stranger as a wrong password.</summary>
internal sealed class BenchmarkSignInManager(
    UserManager<AppUser> users,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<AppUser> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<AppUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<AppUser> confirmation,
    TenantDirectory tenants)
    : SignInManager<AppUser>(users, accessor, claims, options, logger, schemes, confirmation)
{
    private static readonly AppUser Nobody = new("nobody@example.invalid", "Nobody", null);

    // The hash of no one's password, made once: checking against it costs what a real check costs.
    private static string? _nobodysHash;

    /// <inheritdoc />
    public override async Task<bool> CanSignInAsync(AppUser user) =>
        user.IsActive && await tenants.IsOpenAsync(user.TenantId) && await base.CanSignInAsync(user);

    /// <inheritdoc />
    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        var user = await UserManager.FindByNameAsync(userName);
        if (user?.PasswordHash is null || !await CanSignInAsync(user) || await UserManager.IsLockedOutAsync(user))
        {
            CheckNobodysPassword(password);
            return SignInResult.Failed;
        }

        return await PasswordSignInAsync(user, password, isPersistent, lockoutOnFailure);
    }

    /// <inheritdoc />
    public override async Task<AppUser?> ValidateSecurityStampAsync(System.Security.Claims.ClaimsPrincipal? principal)
    {
        var user = await base.ValidateSecurityStampAsync(principal);
        return user is not null && await CanSignInAsync(user) ? user : null;
    }

    private void CheckNobodysPassword(string password)
    {
        var hash = _nobodysHash ??= UserManager.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        UserManager.PasswordHasher.VerifyHashedPassword(Nobody, hash, password);
    }
}
