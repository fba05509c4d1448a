using Benchmark.Localization;
using Benchmark.Publishing;
using Benchmark.Web.Pages.StatusBoards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages;

/// <summary>The start page: what this is, what is new, where to go.</summary>
[AllowAnonymous]
public sealed class IndexModel(ILatestBoardsAppService latest, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private const int Shown = 6;

    public BoardWords Words { get; } = new(texts);

    public IReadOnlyList<LatestBoardDto> Boards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Boards = await latest.GetLatestAsync(Shown, cancellationToken);
}
