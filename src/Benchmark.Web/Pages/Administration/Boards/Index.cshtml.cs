using Benchmark.Boards;
using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.Boards;

/// <summary>The nämnder of the own kommun.</summary>
[Authorize(BenchmarkPermissions.Administration.Boards)]
public sealed class IndexModel(IBoardAppService boards) : PageModel
{
    public IReadOnlyList<BoardDto> Boards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Boards = await boards.GetListAsync(cancellationToken);
}
