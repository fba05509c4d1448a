using System.ComponentModel.DataAnnotations;
using Benchmark.Data;
using Benchmark.Localization;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Identity;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Account;

/// <summary>Turns the authenticator app on or off. Both ask for a code, so that an open screen is not enough.</summary>
[Authorize]
[ResponseCache(NoStore = true)]
public sealed class SecondFactorSetupModel(
    UserManager<AppUser> users,
    SignInManager<AppUser> signIn,
    SignInAttempts attempts,
    IBenchmarkDbContext db,
    IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private const int RecoveryCodeCount = 10;

    [BindProperty, Required, StringLength(40), Display(Name = "Account:Code")]
    public string Code { get; set; } = string.Empty;

    public bool IsOn { get; private set; }

    public string Key { get; private set; } = string.Empty;

    public string QrPath { get; private set; } = string.Empty;

    public int QrSize { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await users.GetUserAsync(User) is { } user ? await ShowAsync(user) : Challenge();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (user.TwoFactorEnabled)
        {
            return RedirectToPage();
        }

        if (!ModelState.IsValid || !await CheckCodeAsync(user))
        {
            return await ShowAsync(user);
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        RecoveryCodes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodeCount) ?? []];
        await signIn.RefreshSignInAsync(user);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (!ModelState.IsValid || !await CheckCodeAsync(user))
        {
            return await ShowAsync(user);
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        NoticeTagHelper.Leave(TempData, "Account:SecondFactorIsOff");
        return RedirectToPage("/Account/Index");
    }

    private async Task<bool> CheckCodeAsync(AppUser user)
    {
        var code = Code.Replace(" ", string.Empty, StringComparison.Ordinal);
        using var turn = await attempts.TakeTurnAsync(HttpContext, user.Email!);
        if (turn.MayTry && await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            return true;
        }

        turn.Failed();
        ModelState.AddModelError(nameof(Code), texts["Account:CodeWrong"]);
        return false;
    }

    private async Task<IActionResult> ShowAsync(AppUser user)
    {
        IsOn = user.TwoFactorEnabled;
        if (!IsOn)
        {
            if (await users.GetAuthenticatorKeyAsync(user) is null)
            {
                await users.ResetAuthenticatorKeyAsync(user);
                await signIn.RefreshSignInAsync(user);
            }

            var key = (await users.GetAuthenticatorKeyAsync(user))!;
            Key = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
            (QrPath, QrSize) = QrCode.Draw($"otpauth://totp/Benchmark:{Uri.EscapeDataString(await LabelAsync(user))}?secret={key}&issuer=Benchmark&digits=6");
        }

        return Page();
    }

    // The same address may be used in several kommuner: the app's list must tell the accounts apart.
    private async Task<string> LabelAsync(AppUser user) =>
        await db.Tenants.Where(t => t.Id == user.TenantId).Select(t => t.Name).SingleOrDefaultAsync() is { } kommun
            ? $"{kommun}, {user.Email}"
            : user.Email!;
}
