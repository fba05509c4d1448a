using Benchmark.Localization;
using Benchmark.ReferenceValues;
using Benchmark.Users;
using Benchmark.Web.Infrastructure.Errors;
using Benchmark.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Administration.ReferenceValues;

/// <summary>How the fetching from Kolada goes, and fetching now.</summary>
[Authorize(BenchmarkPermissions.Host.ReferenceValues)]
public sealed class IndexModel(IReferenceFetchAppService fetches, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public ReferenceWords Words { get; } = new(texts);

    public ReferenceOverviewDto Overview { get; private set; } = null!;

    /// <summary>Whether there is a run to stop.</summary>
    public bool IsUnderWay => Overview.LastRun is { FinishedAt: null };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Overview = await fetches.GetOverviewAsync(cancellationToken);

    public Task<IActionResult> OnPostOrderAsync(bool isFull, CancellationToken cancellationToken) =>
        DoAsync(() => fetches.OrderAsync(isFull, cancellationToken), "ReferenceValues:Ordered", cancellationToken);

    public Task<IActionResult> OnPostStopAsync(CancellationToken cancellationToken) =>
        DoAsync(() => fetches.StopAsync(cancellationToken), "ReferenceValues:Stopped", cancellationToken);

    private async Task<IActionResult> DoAsync(Func<Task> action, string notice, CancellationToken cancellationToken)
    {
        if (await this.TryAsync(action))
        {
            NoticeTagHelper.Leave(TempData, notice);
            return RedirectToPage();
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}
