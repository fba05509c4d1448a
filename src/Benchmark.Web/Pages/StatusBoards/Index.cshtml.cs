using Benchmark.HttpApi.Comparisons;
using Benchmark.Localization;
using Benchmark.StatusBoards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>All boards that have published.</summary>
[AllowAnonymous]
public sealed class IndexModel(IStatusBoardAppService boards, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public const string SearchName = "sok";

    public BoardWords Words { get; } = new(texts);

    public IReadOnlyList<BoardListItemDto> Boards { get; private set; } = [];

    public string? Search { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, SearchName);
        Search = QueryParameters.Read(Request.Query, SearchName);
        Boards = (await boards.GetListAsync(Search, cancellationToken)).Boards;
    }
}
