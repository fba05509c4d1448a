using Benchmark.Localization;
using Benchmark.StatusBoards;
using Benchmark.Web.Pages.Comparisons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>The board's uppdrag, with the same filter as the page, or the activities of its plans, as a file.</summary>
[AllowAnonymous]
public sealed class DownloadModel(IStatusBoardAppService boards, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    /// <summary>The part of the address that stands for uppdrag.</summary>
    public const string Assignments = "uppdrag";

    /// <summary>The one for activities.</summary>
    public const string Activities = "handlingsplaner";

    public async Task<IActionResult> OnGetAsync(string municipality, string board, string period, string part, string format, CancellationToken cancellationToken)
    {
        var shown = await boards.GetAsync(BoardAddress.Read(municipality, board, period, Request.Query), cancellationToken);
        var name = $"{shown.Municipality.Slug}-{shown.Head.BoardSlug}-{shown.Head.Period}";
        var words = new BoardWords(texts);
        return part == Activities
            ? TableFile.Of(BoardExport.Activities(shown, words), $"{name}-{Activities}", format)
            : TableFile.Of(BoardExport.Assignments(shown, words), name, format);
    }
}
