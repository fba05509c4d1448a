using Benchmark.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages;

/// <summary>The start page: what this is, what is new, where to go.</summary>
[AllowAnonymous]
public sealed class IndexModel(ILatestBoardsAppService latest) : PageModel
{
    private const int Shown = 6;

    public IReadOnlyList<LatestBoardDto> Boards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Boards = await latest.GetLatestAsync(Shown, cancellationToken);
}
