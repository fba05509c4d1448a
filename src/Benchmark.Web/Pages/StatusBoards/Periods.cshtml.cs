using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.StatusBoards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>One board over all its reports, the newest first.</summary>
[AllowAnonymous]
public sealed class PeriodsModel(IStatusBoardAppService boards, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public BoardWords Words { get; } = new(texts);

    public BoardListItemDto Board { get; private set; } = null!;

    public async Task OnGetAsync(string municipality, string board, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        Board = await boards.GetBoardAsync(municipality, board, cancellationToken);
    }
}
