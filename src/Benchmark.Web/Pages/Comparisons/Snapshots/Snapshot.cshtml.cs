using Benchmark.Comparisons;
using Benchmark.Comparisons.Snapshots;
using Benchmark.Formatting;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>A comparison or a profile as it was one day, drawn by the views of the living page.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Snapshot)]
public sealed class SnapshotModel(ISnapshotAppService snapshots, ISnapshotWithdrawalAppService withdrawals, IStringLocalizer<BenchmarkResource> texts) : PageModel, IComparisonView
{
    public SnapshotDto Snapshot { get; private set; } = null!;

    public SnapshotWords Differences { get; } = new(texts);

    /// <inheritdoc />
    public ComparisonWords Words { get; } = new(texts);

    /// <inheritdoc />
    public ComparisonDto Comparison => Snapshot.Comparison!;

    /// <summary>"25 november 2026".</summary>
    public string SavedOn => DisplayFormat.Date(SwedishClock.DateOf(Snapshot.SavedAt));

    public string Finding => Snapshot.Profile is { } profile ? Words.Finding(profile) : Words.Finding(Comparison);

    public bool ShowsInvented => Snapshot.Profile?.IsBesideInvented
        ?? (Comparison.Rows.Any(r => r.Municipality.IsInvented) || Comparison.Missing.Any(m => m.Municipality.IsInvented));

    /// <inheritdoc />
    public bool IsToday => false;

    /// <inheritdoc />
    public string DownloadAddress(IUrlHelper url, string format) => url.Page("/Comparisons/Snapshots/Download", new { id = Snapshot.Id, format })!;

    /// <summary>Whether the reader may take the page down.</summary>
    public bool MayWithdraw { get; private set; }

    public async Task OnGetAsync(string id, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        Snapshot = await snapshots.GetAsync(id, cancellationToken);
        MayWithdraw = User.Identity?.IsAuthenticated == true && await withdrawals.MayWithdrawAsync(id, cancellationToken);
    }
}
