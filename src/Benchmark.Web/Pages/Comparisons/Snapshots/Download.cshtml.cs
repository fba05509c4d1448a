using Benchmark.Comparisons.Snapshots;
using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Snapshots;

/// <summary>The figures of a snapshot as a file.</summary>
[AllowAnonymous]
public sealed class DownloadModel(ISnapshotAppService snapshots, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string format, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        var snapshot = await snapshots.GetAsync(id, cancellationToken);
        var address = Request.AddressOf(Url.Page("/Comparisons/Snapshots/Snapshot", new { id = snapshot.Id })!);
        return TableFile.Of(SnapshotExport.Table(snapshot, address, texts), $"utdrag-{snapshot.Id}", format);
    }
}
