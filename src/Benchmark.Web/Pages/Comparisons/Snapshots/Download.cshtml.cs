using Benchmark.Comparisons.Snapshots;
using Benchmark.Documents.Exports;
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
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(string id, string format, CancellationToken cancellationToken)
    {
        if (format is not ("csv" or "xlsx"))
        {
            return NotFound();
        }

        var snapshot = await snapshots.GetAsync(id, cancellationToken);
        var table = SnapshotExport.Table(snapshot, Request.AddressOf(Url.Page("/Comparisons/Snapshots/Snapshot", new { id = snapshot.Id })!), texts);
        var name = $"utdrag-{snapshot.Id}.{format}";
        return format == "csv"
            ? File(ComparisonExport.Csv(table), "text/csv; charset=utf-8", name)
            : File(WorkbookExport.Write(table), Xlsx, name);
    }
}
