using System.ComponentModel.DataAnnotations;
using Benchmark.Data;
using Benchmark.Localization;
using Benchmark.Users;
using Benchmark.Web.Infrastructure;
using Benchmark.Web.Infrastructure.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Account;

/// <summary>Sign-in by e-mail and password. Every refusal says the same, so that no one learns which addresses exist.</summary>
[AllowAnonymous]
public sealed class LoginModel(
    BenchmarkSignInManager signIn,
    SignInAttempts attempts,
    IBenchmarkDbContext db,
    IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    [BindProperty, Required, EmailAddress, StringLength(UserConsts.MaxEmailLength), Display(Name = "Account:Email")]
    public string Email { get; set; } = string.Empty;

    [BindProperty, Required, StringLength(UserConsts.MaxPasswordLength), Display(Name = "Account:Password")]
    public string Password { get; set; } = string.Empty;

    /// <summary>Which of several accounts with the address and the password.</summary>
    [BindProperty, Display(Name = "Account:WhichMunicipality")]
    public Guid? Account { get; set; }

    /// <summary>Those to choose between: id and kommun.</summary>
    public IReadOnlyList<(Guid Id, string Kommun)> Choices { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Url.OrStart(ReturnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        using var turn = await attempts.TakeTurnAsync(HttpContext, Email);
        if (!turn.MayTry)
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>()!.Enabled = false;
            ModelState.AddModelError(string.Empty, texts["Account:TooManyAttempts"]);
            return Page();
        }

        var (result, accounts, isGuess) = await signIn.AddressSignInAsync(Email.Trim(), Password, Account);
        if (isGuess)
        {
            turn.Failed();
        }

        if (accounts.Count > 0)
        {
            Choices = await ChoicesAsync(accounts, cancellationToken);
            ModelState.AddModelError(nameof(Account), texts["Account:SeveralMunicipalities"]);
            return Page();
        }

        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/Account/SecondFactor", new { ReturnUrl });
        }

        if (result.Succeeded)
        {
            return LocalRedirect(Url.OrStart(ReturnUrl));
        }

        ModelState.AddModelError(string.Empty, texts["Account:SignInFailed"]);
        return Page();
    }

    private async Task<IReadOnlyList<(Guid Id, string Kommun)>> ChoicesAsync(IReadOnlyList<AppUser> accounts, CancellationToken cancellationToken)
    {
        var tenantIds = accounts.Select(a => a.TenantId).ToList();
        var names = await db.Tenants.Where(t => tenantIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancellationToken);
        return
        [
            .. accounts
                .Select(a => (a.Id, Kommun: a.TenantId is { } tenantId ? names[tenantId] : texts["Account:NoMunicipality"].Value))
                .OrderBy(a => a.Kommun, StringComparer.CurrentCulture),
        ];
    }
}
