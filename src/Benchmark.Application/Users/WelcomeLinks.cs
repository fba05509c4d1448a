using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Benchmark.Users;

/// <summary>
/// One-time links by which a new user chooses a password. Only the code's hash is kept; a new link ends the earlier one, and
/// use ends the link.
/// </summary>
public sealed class WelcomeLinks(UserManager<AppUser> users, TimeProvider clock)
{
    /// <summary>The page that takes the link.</summary>
    public const string Page = "/konto/valkommen";

    private const string Provider = "Benchmark";
    private const string Name = "Welcome";
    private const int CodeBytes = 32;

    /// <summary>Makes a link for a saved user: a path with a query, good for <see cref="UserConsts.LinkLifetime"/>.</summary>
    public async Task<string> CreateAsync(AppUser user)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
        var expires = (clock.GetUtcNow() + UserConsts.LinkLifetime).ToUnixTimeSeconds();
        await users.SetAuthenticationTokenAsync(user, Provider, Name, string.Create(CultureInfo.InvariantCulture, $"{expires}:{Hash(code)}"));
        return $"{Page}?anvandare={user.Id:N}&kod={code}";
    }

    /// <summary>The active user whose unused link this is; null when it isn't one or has run out.</summary>
    public async Task<AppUser?> FindAsync(Guid userId, string? code)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        if (user is not { IsActive: true } || string.IsNullOrEmpty(code))
        {
            return null;
        }

        var kept = (await users.GetAuthenticationTokenAsync(user, Provider, Name))?.Split(':');
        return kept is [var expires, var hash]
            && long.Parse(expires, CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(code)))
            ? user
            : null;
    }

    /// <summary>Sets the password and ends the link and any lock-out; every session of the user ends.</summary>
    public async Task<IdentityResult> UseAsync(AppUser user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var valid = await validator.ValidateAsync(users, user, password);
            if (!valid.Succeeded)
            {
                return valid;
            }
        }

        user.EmailConfirmed = true;
        await users.RemoveAuthenticationTokenAsync(user, Provider, Name);
        await users.RemovePasswordAsync(user);
        var set = await users.AddPasswordAsync(user, password);
        if (set.Succeeded)
        {
            await users.SetLockoutEndDateAsync(user, null);
            await users.ResetAccessFailedCountAsync(user);
        }

        return set;
    }

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
