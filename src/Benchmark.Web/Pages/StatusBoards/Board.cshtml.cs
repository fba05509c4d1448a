using Benchmark.Assignments;
using Benchmark.Localization;
using Benchmark.StatusBoards;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.StatusBoards;

/// <summary>A board's report for one period: what is done, what is late, and what the kommun says about it.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Municipality)]
public sealed class BoardModel(IStatusBoardAppService boards, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    private string _address = string.Empty;
    private GetStatusBoardDto _asked = null!;

    public BoardWords Words { get; } = new(texts);

    public StatusBoardDto Board { get; private set; } = null!;

    public AssignmentStatus? Status => _asked.Status;

    public string? Goal => _asked.Goal;

    /// <summary>Whether any goal is named, assessed or not.</summary>
    public bool HasGoals => Board.Goals.Any(g => g.Title is not null);

    /// <summary>Whether there is something to go to beside the report's own facts.</summary>
    public bool HasParts => Board.AssignmentCounts.Total > 0 || HasGoals || Board.Plans.Count > 0;

    public bool IsFiltered => Status is not null || Goal is not null;

    /// <summary>Set when another version than the valid one is shown, so that links stay with it.</summary>
    public int? Version => Board.Head.IsCurrent ? null : Board.Head.Version;

    /// <summary>Counts of what the chosen goal has; of everything when none is chosen.</summary>
    public StatusCountsDto Counts => Goal is null ? Board.AssignmentCounts : Board.Goals.Single(g => g.Key == Goal).AssignmentCounts;

    /// <summary>The uppdrag that are shown, under their goals.</summary>
    public IEnumerable<(GoalGroupDto Goal, IReadOnlyList<BoardAssignmentDto> Assignments)> Groups
    {
        get
        {
            var byGoal = Board.Assignments.ToLookup(a => a.Goal);
            return Board.Goals.Where(g => byGoal.Contains(g.Key)).Select(g => (g, (IReadOnlyList<BoardAssignmentDto>)[.. byGoal[g.Key]]));
        }
    }

    /// <summary>Where the filter form goes; it adds the query string itself.</summary>
    public string FilterAction => _address + "#uppdrag";

    /// <summary>This board with another filter.</summary>
    public string Address(AssignmentStatus? status, string? goal) => _address + BoardAddress.Query(Version, status, goal);

    /// <summary>Another version of this board.</summary>
    public string VersionAddress(BoardVersionDto version) => _address + BoardAddress.Query(version.IsCurrent ? null : version.Version, null, null);

    public async Task<IActionResult> OnGetAsync(string municipality, string board, string period, CancellationToken cancellationToken)
    {
        _asked = BoardAddress.Read(municipality, board, period, Request.Query);
        Board = await boards.GetAsync(_asked, cancellationToken);
        _address = Url.Page("/StatusBoards/Board", new { municipality = Board.Municipality.Slug, board = Board.Head.BoardSlug, period = Board.Head.Period })!;
        return Page();
    }
}
