using System.ComponentModel.DataAnnotations;
using Benchmark.Tenants;
using Benchmark.Users;
using Benchmark.Web.Infrastructure;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Tenants;

/// <summary>The kommuner that use the system.</summary>
[Authorize(BenchmarkPermissions.Host.Tenants)]
public sealed class IndexModel(ITenantAppService tenants) : PageModel
{
    [BindProperty, StringLength(4), Display(Name = "Account:Municipality")]
    public string? MunicipalityCode { get; set; }

    [BindProperty, StringLength(UserConsts.MaxDisplayNameLength), Display(Name = "Administration:AdministratorName")]
    public string? AdministratorName { get; set; }

    [BindProperty, EmailAddress, StringLength(UserConsts.MaxEmailLength), Display(Name = "Administration:AdministratorEmail")]
    public string? AdministratorEmail { get; set; }

    public IReadOnlyList<TenantDto> Tenants { get; private set; } = [];

    public IReadOnlyList<FreeMunicipalityDto> Free { get; private set; } = [];

    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Tenants = await tenants.GetListAsync(cancellationToken);
        Free = await tenants.GetFreeMunicipalitiesAsync(cancellationToken);
    }

    public async Task OnPostCreateAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            var input = new CreateTenantDto(MunicipalityCode ?? string.Empty, AdministratorName ?? string.Empty, AdministratorEmail ?? string.Empty);
            await this.TryAsync(async () => Link = Request.AddressOf((await tenants.CreateAsync(input, cancellationToken)).Path));
        }

        await OnGetAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostActivateAsync(Guid id, CancellationToken cancellationToken)
    {
        await tenants.ActivateAsync(id, cancellationToken);
        NoticeTagHelper.Leave(TempData, "Administration:TenantOpened");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDeactivateAsync(Guid id, CancellationToken cancellationToken)
    {
        await tenants.DeactivateAsync(id, cancellationToken);
        NoticeTagHelper.Leave(TempData, "Administration:TenantClosed");
        return RedirectToPage();
    }
}
