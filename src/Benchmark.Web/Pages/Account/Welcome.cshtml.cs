using System.ComponentModel.DataAnnotations;
using Benchmark.Users;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Account;

/// <summary>A new user chooses a password by a one-time link.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class WelcomeModel(WelcomeLinks links) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "anvandare")]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true, Name = "kod")]
    public string? Code { get; set; }

    [BindProperty, Required, StringLength(UserConsts.MaxPasswordLength, MinimumLength = UserConsts.MinPasswordLength), Display(Name = "Account:NewPassword")]
    public string New { get; set; } = string.Empty;

    [BindProperty, Required, Compare(nameof(New)), Display(Name = "Account:PasswordAgain")]
    public string Again { get; set; } = string.Empty;

    public AppUser? Account { get; private set; }

    public async Task OnGetAsync()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Account = await links.FindAsync(UserId, Code);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Account = await links.FindAsync(UserId, Code);
        if (Account is null || !ModelState.IsValid)
        {
            return Page();
        }

        var result = await links.UseAsync(Account, New);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
            {
                ModelState.AddModelError(nameof(New), error.Description);
            }

            return Page();
        }

        NoticeTagHelper.Leave(TempData, "Account:PasswordChosen");
        return RedirectToPage("/Account/Login");
    }
}
