using Benchmark.Tenants;
using Benchmark.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>Lets only active people of active kommuner in, and takes as long to refuse a stranger as a wrong password.</summary>
public sealed class BenchmarkSignInManager(
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

    private const int LeastChecks = 3;

    // The hash of no one's password, made once: checking against it costs what a real check costs.
    private static string? _nobodysHash;

    /// <inheritdoc />
    public override async Task<bool> CanSignInAsync(AppUser user) =>
        user.IsActive && await tenants.IsOpenAsync(user.TenantId) && await base.CanSignInAsync(user);

    /// <summary>
    /// Signs in whoever has the address and the password. An address may be used in several kommuner; the password tells which, and
    /// where it is the same in several, <paramref name="account"/> does.
    /// </summary>
    public async Task<AddressSignIn> AddressSignInAsync(string email, string password, Guid? account)
    {
        var normalized = UserManager.NormalizeEmail(email);
        var users = await UserManager.Users.Where(u => u.NormalizedEmail == normalized).ToListAsync();
        var matching = new List<AppUser>();
        var wrong = new List<AppUser>();
        foreach (var user in users)
        {
            if (user.PasswordHash is not null && await CanSignInAsync(user) && !await UserManager.IsLockedOutAsync(user))
            {
                (await UserManager.CheckPasswordAsync(user, password) ? matching : wrong).Add(user);
            }
        }

        // How long it takes must not tell in how many kommuner the address is used.
        for (var checks = matching.Count + wrong.Count; checks < LeastChecks; checks++)
        {
            CheckNobodysPassword(password);
        }

        if (matching.Count == 0)
        {
            foreach (var user in wrong)
            {
                await UserManager.AccessFailedAsync(user);
            }

            return new AddressSignIn(SignInResult.Failed, []);
        }

        var chosen = account is null ? matching : matching.FindAll(u => u.Id == account);
        return chosen is [var only]
            ? new AddressSignIn(await PasswordSignInAsync(only, password, isPersistent: false, lockoutOnFailure: true), [])
            : new AddressSignIn(SignInResult.Failed, matching);
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

/// <summary>How a sign-in went.</summary>
/// <param name="Result">Identity's answer.</param>
/// <param name="Choices">The accounts that the password fits, when it fits several and none was chosen.</param>
public sealed record AddressSignIn(SignInResult Result, IReadOnlyList<AppUser> Choices);
