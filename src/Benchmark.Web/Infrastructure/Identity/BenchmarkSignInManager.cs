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

        var isGuess = await CountGuessAsync(matching, wrong, othersUntried: users.Count > matching.Count + wrong.Count);
        if (matching.Count == 0)
        {
            return new AddressSignIn(SignInResult.Failed, [], isGuess);
        }

        var chosen = account is null ? matching : matching.FindAll(u => u.Id == account);
        return chosen is [var only]
            ? new AddressSignIn(await PasswordSignInAsync(only, password, isPersistent: false, lockoutOnFailure: true), [], isGuess)
            : new AddressSignIn(SignInResult.Failed, matching, isGuess);
    }

    /// <inheritdoc />
    public override async Task<AppUser?> ValidateSecurityStampAsync(System.Security.Claims.ClaimsPrincipal? principal)
    {
        var user = await base.ValidateSecurityStampAsync(principal);
        return user is not null && await CanSignInAsync(user) ? user : null;
    }

    // Whoever can have an account of the same address made could guess at the others with passwords of their own account. So a password
    // that fits one account counts as a guess at the others too, once: the account remembers for which stamp, which changes with the
    // password, so that signing in every day locks no one out elsewhere.
    private async Task<bool> CountGuessAsync(List<AppUser> matching, List<AppUser> wrong, bool othersUntried)
    {
        var isNew = matching.Count == 0;
        // Where another account couldn't be tried, since it is locked, the password is still new to it.
        foreach (var user in othersUntried && wrong.Count == 0 ? [] : matching)
        {
            isNew |= await UserManager.Users
                .Where(u => u.Id == user.Id && u.TriedElsewhereStamp != user.SecurityStamp)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.TriedElsewhereStamp, user.SecurityStamp)) > 0;
        }

        // One statement whatever there is to count, so that its time tells nothing, and none is lost when many fail at once.
        var ids = isNew ? wrong.ConvertAll(u => u.Id) : [];
        var most = Options.Lockout.MaxFailedAccessAttempts;
        var until = TimeProvider.System.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan;
        await UserManager.Users.Where(u => ids.Contains(u.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.LockoutEnd, u => u.AccessFailedCount + 1 >= most ? until : u.LockoutEnd)
            .SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1 >= most ? 0 : u.AccessFailedCount + 1));
        // The same whether there are others or not: how often one may try must not tell.
        return isNew;
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
/// <param name="IsGuess">Whether it was a try at an account that the password doesn't fit, or at none.</param>
public sealed record AddressSignIn(SignInResult Result, IReadOnlyList<AppUser> Choices, bool IsGuess);
