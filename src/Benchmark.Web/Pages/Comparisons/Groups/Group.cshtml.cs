using Benchmark.Comparisons;
using Benchmark.Comparisons.Groups;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Users;
using Benchmark.Web.Infrastructure;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Comparisons.Groups;

/// <summary>A group of the own kommun: who is in it, where to use it, and whether others may.</summary>
[Authorize(BenchmarkPermissions.Comparisons.UseGroups)]
public sealed class GroupModel(INamedGroupAppService groups, IComparisonAppService comparisons, IPermissionChecker permissions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public NamedGroupDto Group { get; private set; } = null!;

    public IReadOnlyList<IndicatorAreaDto> Areas { get; private set; } = [];

    public bool MayEdit { get; private set; }

    /// <summary>What to send to the one who is to use the group.</summary>
    public string? Link => Group.ShareToken is { } token ? Request.AddressOf(Url.Page("/Comparisons/Groups/Shared", new { token })!) : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        await ReadAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostShareAsync(CancellationToken cancellationToken) =>
        DoAsync(() => groups.ShareAsync(Id, cancellationToken), "Groups:NowShared", cancellationToken);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellationToken) =>
        DoAsync(() => groups.WithdrawAsync(Id, cancellationToken), "Groups:NowPrivate", cancellationToken);

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellationToken)
    {
        await groups.DeleteAsync(Id, cancellationToken);
        NoticeTagHelper.Leave(TempData, "Groups:Deleted");
        return RedirectToPage("/Comparisons/Groups/Index");
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Group = await groups.GetAsync(Id, cancellationToken);
        Areas = (await comparisons.GetIndicatorsAsync(cancellationToken)).Areas;
        MayEdit = await permissions.IsGrantedAsync(BenchmarkPermissions.Comparisons.EditGroups, cancellationToken);
    }

    private async Task<IActionResult> DoAsync(Func<Task> action, string notice, CancellationToken cancellationToken)
    {
        if (await this.TryAsync(action))
        {
            NoticeTagHelper.Leave(TempData, notice);
            return RedirectToPage(new { Id });
        }

        await ReadAsync(cancellationToken);
        return Page();
    }
}
