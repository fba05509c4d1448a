using Benchmark.Comparisons;
using Benchmark.Documents.Exports;
using Benchmark.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>The table of a comparison as a file: the same address as the page, with the form of the file.</summary>
[AllowAnonymous]
public sealed class DownloadModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(string indicator, string format, CancellationToken cancellationToken)
    {
        if (format is not ("csv" or "xlsx"))
        {
            return NotFound();
        }

        var comparison = await comparisons.GetComparisonAsync(ComparisonAddress.Read(indicator, Request.Query), cancellationToken);
        var table = ComparisonExport.Table(comparison, new ComparisonWords(texts));
        var name = $"{comparison.Indicator.Code}-{comparison.Period}.{format}";
        return format == "csv"
            ? File(ComparisonExport.Csv(table), "text/csv; charset=utf-8", name)
            : File(WorkbookExport.Write(table), Xlsx, name);
    }
}
