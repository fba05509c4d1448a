using Benchmark.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Users;

/// <summary>Makes accounts, and turns Identity's refusals into errors of ours.</summary>
public sealed class UserAccounts(UserManager<AppUser> users, WelcomeLinks links)
{
    /// <summary>Creates a user without password, with roles and a link.</summary>
    /// <exception cref="BusinessException">The address is taken or isn't one, or a role isn't given to such a user.</exception>
    public async Task<UserLinkDto> CreateAsync(string email, string displayName, Guid? tenantId, IReadOnlyCollection<string> roles)
    {
        CheckRoles(tenantId, roles);
        var user = new AppUser(email.Trim(), displayName, tenantId);
        user.Rename(displayName);
        user.LockoutEnabled = true;
        try
        {
            Succeeded(await users.CreateAsync(user), email);
        }
        catch (DbUpdateException refused) when (refused.IsUniqueViolation())
        {
            // Two at once: Identity asked before the other one was there.
            throw new BusinessException(BenchmarkErrorCodes.Users.EmailNotPossible).WithData("value", email);
        }

        Succeeded(await users.AddToRolesAsync(user, roles), email);
        return new UserLinkDto(user.Id, await links.CreateAsync(user));
    }

    /// <exception cref="BusinessException">Identity refused.</exception>
    public static void Succeeded(IdentityResult result, string value)
    {
        if (result.Succeeded)
        {
            return;
        }

        var code = result.Errors.First().Code;
        throw code switch
        {
            nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) =>
                new BusinessException(BenchmarkErrorCodes.Users.EmailNotPossible).WithData("value", value),
            nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) =>
                new BusinessException(BenchmarkErrorCodes.Users.EmailInvalid).WithData("value", value),
            nameof(IdentityErrorDescriber.ConcurrencyFailure) => new BusinessException(BenchmarkErrorCodes.Concurrency),
            _ => new InvalidOperationException($"Identity refused: {code}."),
        };
    }

    /// <summary>Roles of a kommun go to its users, the host's to host staff; everyone has at least one.</summary>
    /// <exception cref="BusinessException">A role doesn't fit, or there is none.</exception>
    public static void CheckRoles(Guid? tenantId, IReadOnlyCollection<string> roles)
    {
        var allowed = tenantId is null ? RoleNames.HostRoles : RoleNames.TenantRoles;
        if (roles.Count == 0)
        {
            throw new BusinessException(BenchmarkErrorCodes.Users.RoleRequired);
        }

        if (roles.FirstOrDefault(r => !allowed.Contains(r)) is { } foreign)
        {
            throw new BusinessException(BenchmarkErrorCodes.Tenants.RoleNotAllowed).WithData("role", foreign);
        }
    }
}
