using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Users;

/// <summary>An e-mail address is used once in a kommun. What it is used for elsewhere is nothing to anyone here.</summary>
internal sealed class AddressValidator : IUserValidator<AppUser>
{
    private static readonly EmailAddressAttribute Address = new();

    /// <inheritdoc />
    public async Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user)
    {
        if (!IsAddress(user.Email))
        {
            return IdentityResult.Failed(manager.ErrorDescriber.InvalidEmail(user.Email));
        }

        var email = manager.NormalizeEmail(user.Email);
        var isTaken = await manager.Users
            .AnyAsync(u => u.TenantId == user.TenantId && u.NormalizedEmail == email && u.Id != user.Id)
            .ConfigureAwait(false);
        return isTaken ? IdentityResult.Failed(manager.ErrorDescriber.DuplicateEmail(user.Email)) : IdentityResult.Success;
    }

    // A sign that can't be seen would make two accounts look like one.
    private static bool IsAddress([NotNullWhen(true)] string? text) =>
        !string.IsNullOrWhiteSpace(text) && Address.IsValid(text)
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
        && text[(text.IndexOf('@', StringComparison.Ordinal) + 1)..].Trim('.').Contains('.', StringComparison.Ordinal);
}
