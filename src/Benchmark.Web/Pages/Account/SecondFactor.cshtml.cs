using System.ComponentModel.DataAnnotations;
using Benchmark.Localization;
using Benchmark.Users;
using Benchmark.Web.Infrastructure;
using Benchmark.Web.Infrastructure.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Account;

/// <summary>The second step of sign-in: a code from the authenticator app, or a recovery code.</summary>
[AllowAnonymous]
public sealed class SecondFactorModel(SignInManager<AppUser> signIn, SignInAttempts attempts, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private const int AppCodeLength = 6;

    [BindProperty, Required, StringLength(40), Display(Name = "Account:Code")]
    public string Code { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/Login", new { ReturnUrl }) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
        {
            return RedirectToPage("/Account/Login", new { ReturnUrl });
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var code = Code.Replace(" ", string.Empty, StringComparison.Ordinal);
        using var turn = await attempts.TakeTurnAsync(HttpContext, user.Email!);
        var mayTry = turn.MayTry && await signIn.CanSignInAsync(user);
        if (mayTry && (await SignInAsync(code)).Succeeded)
        {
            return LocalRedirect(Url.OrStart(ReturnUrl));
        }

        turn.Failed();
        ModelState.AddModelError(nameof(Code), texts["Account:CodeWrong"]);
        return Page();
    }

    private Task<Microsoft.AspNetCore.Identity.SignInResult> SignInAsync(string code) => code.Length == AppCodeLength
        ? signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
        : signIn.TwoFactorRecoveryCodeSignInAsync(code);
}
