using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Reports;

/// <summary>Asks before something that was only added to this draft is taken away again.</summary>
[Authorize(BenchmarkPermissions.Reports.Edit)]
public sealed class RemoveModel(IReportAdditionAppService additions, IStringLocalizer<BenchmarkResource> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [FromRoute(Name = "kind")]
    public string Word { get; set; } = string.Empty;

    [FromRoute(Name = "thing")]
    public Guid Thing { get; set; }

    public RemovalDto Removal { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!await this.TryAsync(() => additions.RemoveAsync(Id, Removal.Kind, Thing, cancellationToken)))
        {
            return Page();
        }

        TempData[nameof(FormModel.Message)] = words["Reports:Removed", Removal.Name].Value;
        return RedirectToPage("/Reports/Form", new { id = Id, section = NextStep.SectionOf(Removal.Kind) });
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var kind = NextStep.KindOf(Word) ?? throw new EntityNotFoundException(nameof(AddedKind), Word);
        Removal = await additions.GetRemovalAsync(Id, kind, Thing, cancellationToken);
    }
}
