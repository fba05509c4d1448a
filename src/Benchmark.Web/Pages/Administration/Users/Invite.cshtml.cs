using System.ComponentModel.DataAnnotations;
using Benchmark.Users;
using Benchmark.Web.Infrastructure;
using Benchmark.Web.Infrastructure.Authorization;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Users;

/// <summary>Makes a user and the link by which they choose a password. The link is given to them by the administrator.</summary>
[Authorize(WebPolicies.Users)]
public sealed class InviteModel(IUserAppService users) : PageModel
{
    [BindProperty, Required, StringLength(UserConsts.MaxDisplayNameLength), Display(Name = "Account:Name")]
    public string DisplayName { get; set; } = string.Empty;

    [BindProperty, Required, EmailAddress, StringLength(UserConsts.MaxEmailLength), Display(Name = "Account:Email")]
    public string Email { get; set; } = string.Empty;

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    public IReadOnlyList<string> AllRoles => users.GetRoles();

    public string? Link { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        if (Roles.Count == 0)
        {
            ModelState.AddModelError(nameof(Roles), ErrorWords.Of(BenchmarkErrorCodes.Users.RoleRequired));
        }

        if (ModelState.IsValid)
        {
            await this.TryAsync(async () => Link = Request.AddressOf((await users.InviteAsync(new InviteUserDto(Email, DisplayName, Roles), cancellationToken)).Path), FieldOf);
        }
    }

    private static string FieldOf(string code) => code switch
    {
        BenchmarkErrorCodes.Users.EmailNotPossible or BenchmarkErrorCodes.Users.EmailInvalid => nameof(Email),
        BenchmarkErrorCodes.Users.RoleRequired or BenchmarkErrorCodes.Tenants.RoleNotAllowed => nameof(Roles),
        _ => string.Empty,
    };
}
