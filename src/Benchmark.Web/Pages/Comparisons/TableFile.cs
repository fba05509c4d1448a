using Benchmark.Documents.Exports;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>Answers with a table as a file.</summary>
public static class TableFile
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="table">What it holds.</param>
    /// <param name="name">The file's name without ending.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>; anything else isn't found.</param>
    public static IActionResult Of(ExportTable table, string name, string format) => format switch
    {
        "csv" => new FileContentResult(ComparisonExport.Csv(table), "text/csv; charset=utf-8") { FileDownloadName = name + ".csv" },
        "xlsx" => new FileContentResult(WorkbookExport.Write(table), Xlsx) { FileDownloadName = name + ".xlsx" },
        _ => new NotFoundResult(),
    };
}
