using System.ComponentModel.DataAnnotations;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.ApiClients;

/// <summary>The own kommun's programs. A secret is shown in the answer that made it and never again.</summary>
[Authorize(BenchmarkPermissions.Administration.ApiClients)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(IApiClientAppService clients) : PageModel
{
    [BindProperty, StringLength(UserConsts.MaxDisplayNameLength), Display(Name = "Account:Name")]
    public string? DisplayName { get; set; }

    [BindProperty]
    public bool CanWrite { get; set; }

    public IReadOnlyList<ApiClientDto> Clients { get; private set; } = [];

    public ApiClientSecretDto? Secret { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Clients = await clients.GetListAsync(cancellationToken);

    public async Task OnPostCreateAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            await this.TryAsync(async () => Secret = await clients.CreateAsync(DisplayName ?? string.Empty, CanWrite, cancellationToken), nameof(DisplayName));
        }

        await OnGetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        await clients.DeleteAsync(id, cancellationToken);
        NoticeTagHelper.Leave(TempData, "Administration:ApiClientRemoved");
        return RedirectToPage();
    }
}
