using Benchmark.Documents.Exports;
using Benchmark.Localization;
using Benchmark.StatusBoards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>The board's uppdrag as a file, with the same filter as the page.</summary>
[AllowAnonymous]
public sealed class DownloadModel(IStatusBoardAppService boards, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string municipality, string board, string period, CancellationToken cancellationToken)
    {
        var shown = await boards.GetAsync(BoardAddress.Read(municipality, board, period, Request.Query), cancellationToken);
        var name = $"{shown.Municipality.Slug}-{shown.Head.BoardSlug}-{shown.Head.Period}.csv";
        return File(CsvText.File(BoardExport.Lines(shown, new BoardWords(texts))), "text/csv; charset=utf-8", name);
    }
}
