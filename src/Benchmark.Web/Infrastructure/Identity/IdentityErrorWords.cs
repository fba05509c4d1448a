using System.Globalization;
using Benchmark.Localization;
using Microsoft.AspNetCore.Identity;

namespace Benchmark.Web.Infrastructure.Identity;

/// <summary>Identity's refusals in the product's words.</summary>
internal sealed class IdentityErrorWords : IdentityErrorDescriber
{
    /// <summary>The sentence about a password that is guessed first.</summary>
    public static string PasswordCommon() => Text("Account:PasswordCommon");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), Text("Account:PasswordTooShort", length));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), Text("Account:PasswordUniform"));

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), Text("Account:PasswordMismatch"));

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), Text("Account:EmailTaken"));

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), Text("Account:EmailTaken"));

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), Text("Validation:Email"));

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), Text("Validation:Email"));

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), Text("Account:LinkInvalid"));

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), Text("Error:" + BenchmarkErrorCodes.Concurrency));

    public override IdentityError DefaultError() => Error(nameof(DefaultError), Text("Error:Unknown"));

    private static IdentityError Error(string code, string text) => new() { Code = code, Description = text };

    private static string Text(string key, params object[] values) =>
        string.Format(CultureInfo.CurrentCulture, BenchmarkTexts.Find(key, CultureInfo.CurrentUICulture) ?? key, values);
}
