using System.ComponentModel.DataAnnotations;
using Benchmark.Comparisons.Snapshots;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>Asks why before a snapshot is taken down: everyone who follows its address reads the answer.</summary>
[Authorize(BenchmarkPermissions.Comparisons.WithdrawSnapshots)]
public sealed class WithdrawModel(ISnapshotWithdrawalAppService withdrawals) : PageModel
{
    [BindProperty, Required, StringLength(SnapshotConsts.MaxReasonLength), Display(Name = "Snapshots:ReasonLabel")]
    public string Reason { get; set; } = string.Empty;

    public SnapshotDto Snapshot { get; private set; } = null!;

    public async Task OnGetAsync(string id, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        Snapshot = await withdrawals.PreviewAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        Snapshot = await withdrawals.PreviewAsync(id, cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await withdrawals.WithdrawAsync(id, Reason, cancellationToken);
        return RedirectToPage("/Comparisons/Snapshots/Snapshot", new { id });
    }
}
