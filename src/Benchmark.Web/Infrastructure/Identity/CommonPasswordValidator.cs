using System.Collections.Frozen;
using Benchmark.Users;
using Microsoft.AspNetCore.Identity;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>Refuses what is guessed first: long common passwords, and the account's own name.</summary>
internal sealed class CommonPasswordValidator : IPasswordValidator<AppUser>
{
    private static readonly FrozenSet<string> Common = Load();

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        var plain = Plain(password ?? string.Empty);
        var own = Plain(user.Email?.Split('@')[0] ?? string.Empty);
        var isGuessable = Common.Contains(plain) || (own.Length >= 4 && plain.Replace(own, string.Empty, StringComparison.Ordinal).Length < 6);
        return Task.FromResult(isGuessable
            ? IdentityResult.Failed(new IdentityError { Code = "PasswordCommon", Description = IdentityErrorWords.PasswordCommon() })
            : IdentityResult.Success);
    }

    // "Sommaren-2024!" and "sommaren2024" are guessed together.
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(CommonPasswordValidator).Assembly.GetManifestResourceStream("Benchmark.Web.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Plain).ToFrozenSet(StringComparer.Ordinal);
    }
}
