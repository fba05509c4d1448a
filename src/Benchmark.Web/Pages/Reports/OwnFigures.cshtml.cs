using Benchmark.OwnFigures;
using Benchmark.Reports;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Reports;

/// <summary>What the kommun reports that the shared model has no indicator for.</summary>
[Authorize(BenchmarkPermissions.Reports.View)]
public sealed class OwnFiguresModel(IOwnFigureAppService figures, IReportAppService reports, IAuthorizationService authorization) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ReportDto Report { get; private set; } = null!;

    public IReadOnlyList<OwnFigureDto> Figures { get; private set; } = [];

    /// <summary>Whether the reader may propose and take away.</summary>
    public bool CanEdit { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Report = await reports.GetAsync(Id, cancellationToken);
        Figures = await figures.GetListAsync(Id, cancellationToken);
        CanEdit = (await authorization.AuthorizeAsync(User, BenchmarkPermissions.Reports.Edit)).Succeeded;
    }

    public Task<IActionResult> OnPostProposeAsync(Guid own, CancellationToken cancellationToken) =>
        DoAsync(async () => await figures.ProposeAsync(await ReportOfAsync(own, cancellationToken), own, cancellationToken), "OwnFigures:Proposed", cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(Guid own, CancellationToken cancellationToken) =>
        DoAsync(() => figures.RemoveAsync(Id, own, cancellationToken), "OwnFigures:Removed", cancellationToken);

    // What stands here may be an earlier version's.
    private async Task<Guid> ReportOfAsync(Guid own, CancellationToken cancellationToken) =>
        (await figures.GetListAsync(Id, cancellationToken)).Where(f => f.Id == own).Select(f => f.ReportId).DefaultIfEmpty(Id).First();

    private async Task<IActionResult> DoAsync(Func<Task> action, string done, CancellationToken cancellationToken)
    {
        if (await this.TryAsync(action))
        {
            NoticeTagHelper.Leave(TempData, done);
            return RedirectToPage(new { id = Id });
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
