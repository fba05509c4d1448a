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

/// <summary>Sign-in by e-mail and password. Every refusal says the same, so that no one learns which addresses exist.</summary>
[AllowAnonymous]
public sealed class LoginModel(SignInManager<AppUser> signIn, SignInAttempts attempts, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    [BindProperty, Required, EmailAddress, StringLength(UserConsts.MaxEmailLength), Display(Name = "Account:Email")]
    public string Email { get; set; } = string.Empty;

    [BindProperty, Required, StringLength(UserConsts.MaxPasswordLength), Display(Name = "Account:Password")]
    public string Password { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Url.OrStart(ReturnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!attempts.MayTry(HttpContext, Email))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>()!.Enabled = false;
            ModelState.AddModelError(string.Empty, texts["Account:TooManyAttempts"]);
            return Page();
        }

        var result = await signIn.PasswordSignInAsync(Email.Trim(), Password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/Account/SecondFactor", new { ReturnUrl });
        }

        if (result.Succeeded)
        {
            return LocalRedirect(Url.OrStart(ReturnUrl));
        }

        attempts.Failed(HttpContext, Email);
        ModelState.AddModelError(string.Empty, texts["Account:SignInFailed"]);
        return Page();
    }
}
