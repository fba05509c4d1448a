using System.ComponentModel.DataAnnotations;
using Benchmark.Users;
using Benchmark.Web.Infrastructure;
using Benchmark.Web.Infrastructure.Authorization;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Users;

/// <summary>One user: name, roles, sign-in.</summary>
[Authorize(WebPolicies.Users)]
public sealed class EditModel(IUserAppService users) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty, StringLength(UserConsts.MaxDisplayNameLength), Display(Name = "Account:Name")]
    public string? DisplayName { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    public UserDto Account { get; private set; } = null!;

    public IReadOnlyList<string> AllRoles => users.GetRoles();

    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(cancellationToken);
        DisplayName = Account.DisplayName;
        Roles = [.. Account.Roles];
    }

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken) =>
        DoAsync(() => users.UpdateAsync(Id, DisplayName ?? string.Empty, Roles, cancellationToken), "Administration:Saved", cancellationToken);

    public Task<IActionResult> OnPostDeactivateAsync(CancellationToken cancellationToken) =>
        DoAsync(() => users.DeactivateAsync(Id, cancellationToken), "Administration:Deactivated", cancellationToken);

    public Task<IActionResult> OnPostActivateAsync(CancellationToken cancellationToken) =>
        DoAsync(() => users.ActivateAsync(Id, cancellationToken), "Administration:Activated", cancellationToken);

    public Task<IActionResult> OnPostRemoveSecondFactorAsync(CancellationToken cancellationToken) =>
        DoAsync(() => users.RemoveSecondFactorAsync(Id, cancellationToken), "Administration:SecondFactorRemoved", cancellationToken);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancellationToken)
    {
        Link = Request.AddressOf((await users.RenewLinkAsync(Id, cancellationToken)).Path);
        await OnGetAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> DoAsync(Func<Task> action, string done, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && await this.TryAsync(action))
        {
            NoticeTagHelper.Leave(TempData, done);
            return RedirectToPage(new { Id });
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellationToken) => Account = await users.GetAsync(Id, cancellationToken);
}
