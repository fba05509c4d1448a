using System.ComponentModel.DataAnnotations;
using Benchmark.Users;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Account;

/// <summary>Change of one's own password; other sessions end.</summary>
[Authorize]
public sealed class PasswordModel(UserManager<AppUser> users, SignInManager<AppUser> signIn) : PageModel
{
    [BindProperty, Required, StringLength(UserConsts.MaxPasswordLength), Display(Name = "Account:CurrentPassword")]
    public string Current { get; set; } = string.Empty;

    [BindProperty, Required, StringLength(UserConsts.MaxPasswordLength, MinimumLength = UserConsts.MinPasswordLength), Display(Name = "Account:NewPassword")]
    public string New { get; set; } = string.Empty;

    [BindProperty, Required, Compare(nameof(New)), Display(Name = "Account:PasswordAgain")]
    public string Again { get; set; } = string.Empty;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await users.ChangePasswordAsync(user, Current, New);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
            {
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(Current) : nameof(New), error.Description);
            }

            return Page();
        }

        await signIn.RefreshSignInAsync(user);
        NoticeTagHelper.Leave(TempData, "Account:PasswordChanged");
        return RedirectToPage("/Account/Index");
    }
}
